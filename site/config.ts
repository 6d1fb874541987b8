import type { Language } from '../content/schema/language.ts';

type InEachLanguage = Readonly<Record<Language, string>>;

/** What a deployment says about itself. Whoever runs a copy edits this file before opening it. */
interface SiteConfig {
  /** Who answers for this copy. */
  readonly operator: InEachLanguage;
  /** Who pays for it; nobody may be left out. */
  readonly funder: InEachLanguage;
  readonly complaints: {
    /** The role, never the name, of the person who reads complaints. */
    readonly role: InEachLanguage;
    /** An e-mail address, or null as long as there is none: then the page says so. */
    readonly email: string | null;
    /** What the page says about reaching that person. */
    readonly note: InEachLanguage;
  };
}

export const config: SiteConfig = {
  operator: {
    en: 'Nobody yet: this is a copy for trying Sanad out. An organisation that opens it to readers puts its name here.',
    ur: 'ابھی کوئی نہیں: یہ سند کو آزما کر دیکھنے کی نقل ہے۔ جو ادارہ اسے پڑھنے والوں کے لیے کھولے گا، اپنا نام یہاں لکھے گا۔',
    ar: 'لا أحد بعد: هذه نسخة لتجربة «سند». والجهة التي تفتحها للقرّاء تكتب اسمها هنا.',
  },
  funder: {
    en: 'No funder. Sanad takes no advertising.',
    ur: 'کوئی نہیں۔ سند پر اشتہار نہیں چلتے۔',
    ar: 'لا تمويل من أحد. ولا إعلانات في «سند».',
  },
  complaints: {
    role: {
      en: 'the safeguarding lead of this copy',
      ur: 'اس نقل کے نگرانِ تحفظ',
      ar: 'مسؤولية الحماية في هذه النسخة',
    },
    email: null,
    note: {
      en: 'This trial copy has no address yet, so please tell the person who showed it to you.',
      ur: 'اس آزمائشی نقل کا ابھی کوئی پتا نہیں، اس لیے براہِ کرم اُسے بتائیں جس نے آپ کو یہ دکھائی۔',
      ar: 'ليس لهذه النسخة التجريبية عنوان بعد، فالرجاء إخبار من عرضها عليكم.',
    },
  },
};
