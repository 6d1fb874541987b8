import type { Language } from '../schema/language.ts';

/*
 * Words and signs by which religious text gives itself away. Chosen so that ordinary words pass:
 * Arabic حديث (talk), سنة (year), شرعي (forensic) and أمام (in front of) are no markers on their
 * own, and neither are God's name in a greeting nor an imam without a name.
 */

const latin = [
  "qur['’]?an(?:ic)?|quran(?:ic)?|koran(?:ic)?",
  'a?had(?:iths?|eeths?|ees)',
  'sunnah|s[uo]o?rah?s?|ayahs?|ayaa?t',
  'prophets?|prophetic|prophethood|messenger of (?:god|allah)|rasool(?:ullah)?',
  "fatwas?|shari['’]?ah?|fiqh|sahih",
  'bible|biblical|gospels?|torah|injil',
  'pbuh|peace be upon him|may (?:allah|god) be pleased with|alayhi(?:s)? salaam?',
  'mufti|maulana|mawlana|allama|hazrat|ayatollah',
  '(?:god|allah) (?:says|said|commands?|has said)',
  'bukhari|tirmidhi|abu dawu?d|ibn majah|ghazali|ibn kathir|ibn taymiyyah?|abu hanifa',
];

/** A title with a name after it; the name's capital tells it from the plain word. */
const latinTitles = /\b(?:Imam|Sheikh|Shaykh|Scholar|Cardinal|Pope|Saint)\s+\p{Lu}/gu;

const urdu = [
  'قرآن',
  'قران',
  'قرآنی',
  'کلام پاک',
  'حدیث',
  'حدیثیں',
  'احادیث',
  'سنت',
  'سورہ',
  'سورۃ',
  'سورت',
  'سورتیں',
  'آیت',
  'آیات',
  'آیتیں',
  'پیغمبر',
  'پیغمبروں',
  'پیغمبری',
  'رسول',
  'نبی',
  'نبوی',
  'فتوی',
  'فتوے',
  'فتاوی',
  'شریعت',
  'شرعی',
  'فقہ',
  'مفتی',
  'مولانا',
  'علامہ',
  'حضرت',
  'صحابہ',
  'صحابی',
  'صلی اللہ',
  'علیہ السلام',
  'رضی اللہ',
  'رحمۃ اللہ',
  'رحمت اللہ علیہ',
  'ارشاد باری',
  'فرمان الہی',
  'اللہ تعالی فرماتا',
  'صحیح بخاری',
  'امام بخاری',
  'امام غزالی',
  'ابن کثیر',
  'ابو حنیفہ',
  'انجیل',
  'تورات',
];

const arabic = [
  'قرآن',
  'قران',
  'قرآني',
  'قرآنية',
  'حديث شريف',
  'حديث نبوي',
  'حديث النبي',
  'حديث الشريف',
  'حديث النبوي',
  'أحاديث النبوية',
  'أحاديث نبوية',
  'رواه',
  'سنة النبوية',
  'سورة',
  'سور القرآن',
  'آية',
  'آيات',
  'نبي',
  'نبوي',
  'نبوية',
  'أنبياء',
  'رسول',
  'رسول الله',
  'فتوى',
  'فتاوى',
  'شريعة',
  'حكم شرعي',
  'حكم الشرعي',
  'أحكام شرعية',
  'أحكام الشرعية',
  'الفقه',
  'فقهي',
  'فقهاء',
  'مفتي',
  'الشيخ',
  'الإمام',
  'الصحابة',
  'صحابي',
  'صلى الله عليه',
  'عليه السلام',
  'رضي الله',
  'رحمه الله',
  'قال تعالى',
  'قال الله',
  'قوله تعالى',
  'بسم الله الرحمن',
  'صحيح البخاري',
  'الغزالي',
  'ابن كثير',
  'ابن تيمية',
  'أبو حنيفة',
  'إنجيل',
  'توراة',
];

/** Honorifics written as one sign, the brackets of verses, and the signs above names. */
const signs =
  /[\uFDF0-\uFDFB\uFDFD\uFD3E\uFD3F\uFD40-\uFD4F\uFDCF\uFDFE\uFDFF\u0610-\u0614\u06D6-\u06DE]/gu;

const latinPattern = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${latin.join('|')})(?![\p{L}])`,
  'giu',
);
const urduPattern = arabicScript(urdu, '');
// Arabic joins "and", "in", "by", "for", "as" and the article to the word.
const arabicPattern = arabicScript(arabic, '[وف]?(?:[بلك]?(?:ال)?|لل)');

const patterns: Record<Language, RegExp[]> = {
  en: [signs, latinTitles, latinPattern, urduPattern, arabicPattern],
  ur: [signs, latinTitles, latinPattern, urduPattern],
  ar: [signs, latinTitles, latinPattern, arabicPattern],
};

/** The first marker in a text with its index, or undefined. */
export function findReligiousMarker(
  text: string,
  language: Language,
): { index: number; marker: string } | undefined {
  const hits = patterns[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, marker: match[0] })),
  );
  return hits.sort((one, other) => one.index - other.index)[0];
}

/** Spellings that differ only by keyboard (ی/ي, ک/ك, ہ/ه) or by vowel signs are one word. */
function arabicScript(words: readonly string[], prefix: string): RegExp {
  const marks = '[\\u064B-\\u065F\\u0670\\u0640]*';
  const alike: Record<string, string> = {
    ی: '[یيى]',
    ک: '[کك]',
    ہ: '[ہه]',
    ۃ: '[ۃة]',
    ' ': '\\s+',
  };
  const spelled = words.map((word) =>
    [...word].map((letter) => `${alike[letter] ?? letter}${marks}`).join(''),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}])${prefix}(?:${spelled.join('|')})(?![\\p{L}])`, 'gu');
}
