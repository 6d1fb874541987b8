import { arabicScript, type MarkerPattern, wholeWords } from './marker-pattern.ts';

/*
 * حديث (talk), شرعي (forensic), أمام (in front of) and حرم (deprived) are ordinary words, so they
 * count only with what makes them religious.
 */

const words = [
  'قرآن|قران|قرآني|قرآنية|كتاب المقدس|كتاب الله',
  'حديث (?:شريف|نبوي|قدسي|النبي|الشريف|النبوي|القدسي|الرسول)',
  'أحاديث (?:النبوية|نبوية|الشريفة|شريفة)|رواه',
  'سورة|سور القرآن|آية|آيات|نبي|نبوي|نبوية|أنبياء|رسول',
  'فتوى|فتاوى|شريعة|شرعا|حرام|حلال|فقهي|فقهاء|مفتي|صحابي|صحابيات',
  'حكم شرعي|حكم الشرعي|أحكام شرعية|أحكام الشرعية',
  'بسم الله الرحمن|صحيح البخاري|ابن كثير|ابن تيمية|أبو حنيفة|أب[وي] هريرة|إنجيل|توراة',
];

/** As they stand, without a word joined to them: the article is part of the marker. */
const phrases = [
  '(?:جاء|ورد|ثبت|صح|روي|يروى|كما|قال) في (?:الحديث|الأثر|السنة)',
  'صلى الله عليه|عليه السلام|رضي الله|رحمه الله|عز وجل|جل جلاله|سبحانه وتعالى',
  'الخليفة (?:عمر|عثمان|علي|أبو|الراشد)|قال تعالى|قوله تعالى|عمر بن الخطاب|علي بن أبي طالب|أم المؤمنين|السيدة عائشة',
  '(?:في|حسب|وفق|بحسب) الإسلام|تعاليم (?:الإسلام|الدين)',
];
const withArticle = 'شرع|فقه|شيخ|إمام|صحابة|غزالي|رسول|آية|اية|ايات';

/** Not the second half of a person's name: عبد الله, نور الدين. */
const authorities =
  '(?<!(?:عبد|عطا|فضل|نصر|حبيب|سعد|جاد|خلف) )الله|الإسلام|ديننا|الشرع|ربنا|المولى|الخالق|' +
  '(?<!(?:نور|صلاح|علاء|عز|شمس|جمال|نصر|بدر|محيي|سيف|حسام|عماد|ضياء) )الدين';
const praise = '(?: (?:تعالى|سبحانه|وتعالى|عز|وجل|الحنيف|الإسلامي))*';
const verbs =
  'يقول|قال|[يت]أمر|[يت]حرم|حرم|ينهى|نهى|يمنع|منع|يبيح|أباح|يوصي|أوصى|وصى|يعلم|علم|يحث|حث|' +
  'يدعو|دعا|يفرض|فرض|أحل|يحل|أنزل|يحب|يكره|يوجب|أوجب|كرم|يكرم|أمر|يرفض|رفض|يعطي|أعطى|يسمح|سمح';
// الله يعلم, علم الله and لا سمح الله are sighs; with "us" behind the verb it is teaching.
const objects = '(?:نا|كم|ه|ها)?';
const rulings = [
  `(?:${authorities})${praise}(?: (?:قد|لا|لم|لن|هو|الذي|كما|وقد)){0,2} (?!يعلم(?!نا|كم))(?:${verbs})${objects}`,
  `(?!(?:يعلم|علم|سمح) )(?:${verbs})${objects}(?: (?:لنا|علينا|لكم|عليكم|عنه))? (?:${authorities})`,
];

/** "And", "by", "for", "as" and the article are joined to the word. */
const joined = '[وف]?(?:[بلك]?(?:ال)?|لل)';
const joinedToArticle = '[وف]?(?:[بك]?ال|لل)';

/** Markers in Arabic. */
export const arabicMarkers: readonly MarkerPattern[] = [
  {
    kind: 'passage',
    pattern: wholeWords(
      [
        `${joined}(?:${words.join('|')})`,
        `${joinedToArticle}(?:${withArticle})`,
        `[وف]?(?:${[...phrases, ...rulings].join('|')})`,
      ].map(arabicScript),
      'gu',
    ),
  },
  { kind: 'year', pattern: wholeWords([arabicScript(`${joinedToArticle}سنة`)], 'gu') },
  { kind: 'name', pattern: wholeWords([arabicScript('[وف]?[بلك]?محمدا?')], 'gu') },
];
