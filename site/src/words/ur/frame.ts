import type { frame as source } from '../en/frame.ts';
import type { Widen } from '../widen.ts';

export const frame: Widen<typeof source> = {
  skip: 'سیدھے اصل متن پر جائیں',
  home: 'سرورق',
  learn: 'موضوعات',
  backToWorkshop: 'ورکشاپ پر واپس',
  join: 'ورکشاپ میں شامل ہوں',
  about: 'تعارف',
  safety: 'اس سائٹ کا محفوظ استعمال',
  help: 'مدد لیں',
  moment: 'مجھے ذرا ٹھہرنا ہے',
  mainNavigation: 'مرکزی فہرست',
  safetyNavigation: 'مدد اور باہر نکلنے کا راستہ',
  footerNavigation: 'اس سائٹ کے بارے میں',
  languages: 'زبان',
  exit: 'فوراً نکلیں',
  exitHint: 'کوئی اور سائٹ کھل جائے گی؛ آپ شفٹ کا بٹن تین بار دبا کر بھی نکل سکتے ہیں',
  exitTwoMore: 'نکلنے کے لیے شفٹ دو بار اور دبائیں۔',
  exitOneMore: 'نکلنے کے لیے شفٹ ایک بار اور دبائیں۔',
  exitStopped: 'آپ ابھی اسی صفحے پر ہیں۔',
  exitLeaving: 'ایک لمحہ …',
  exitOnward: 'آگے بڑھیں',
  deviceLetters: 'اسی فون یا کمپیوٹر کا فونٹ استعمال کریں',
  deviceLettersNote: 'یہ انتخاب ٹیب بند ہونے تک رہتا ہے۔',
  footerPromise:
    'نہ نام پوچھا جاتا ہے، نہ نگرانی کی جاتی ہے، نہ کسی اور کمپنی کو کچھ بھیجا جاتا ہے۔ یہاں پڑھنے سے ہمارے پاس آپ کا کوئی نشان نہیں رہتا۔',
  footerLicence: 'متن: CC BY 4.0۔ کوڈ: Apache 2.0۔',
  fallback: 'اس حصے کا ترجمہ ابھی نہیں ہوا، اس لیے یہ انگریزی میں ہے۔',
};
