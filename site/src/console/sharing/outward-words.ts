import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import { outwardTitles as arTitles } from '../../words/ar/outward-titles.ts';
import { outwardTitles as enTitles } from '../../words/en/outward-titles.ts';
import { outwardTitles as urTitles } from '../../words/ur/outward-titles.ts';

interface OutwardWords {
  readonly titles: Readonly<Record<WorkshopPlan['title'], string>>;
  /** How to join: the address and the code stand beside them. */
  readonly steps: readonly [string, string, string];
  readonly orScan: string;
  readonly address: string;
  readonly code: string;
  readonly noName: string;
}

/**
 * What the people invited read on posters, strips, screens and in calendars, in each language: it
 * tells nobody what the workshop is about. Not in the page's dictionary, which is of one language.
 */
export const outwardWords: Readonly<Record<Language, OutwardWords>> = {
  en: {
    titles: enTitles,
    steps: [
      'Open this address on a phone or computer.',
      'Type in the code.',
      'Follow the page, step by step.',
    ],
    orScan: 'Or point your camera here',
    address: 'Address',
    code: 'Code',
    noName: 'No name, no phone number, no app.',
  },
  ur: {
    titles: urTitles,
    steps: [
      'فون یا کمپیوٹر پر یہ پتا کھولیں۔',
      'کوڈ لکھیں۔',
      'صفحے پر جو لکھا ہو، قدم بہ قدم کرتے جائیں۔',
    ],
    orScan: 'یا کیمرا یہاں کریں',
    address: 'پتا',
    code: 'کوڈ',
    noName: 'نہ نام، نہ فون نمبر، نہ کوئی ایپ۔',
  },
  ar: {
    titles: arTitles,
    steps: [
      'افتحوا هذا العنوان على هاتف أو حاسوب.',
      'اكتبوا الرمز.',
      'تابعوا ما في الصفحة خطوة خطوة.',
    ],
    orScan: 'أو وجّهوا الكاميرا إلى هنا',
    address: 'العنوان',
    code: 'الرمز',
    noName: 'بلا اسم، ولا رقم هاتف، ولا تطبيق.',
  },
};
