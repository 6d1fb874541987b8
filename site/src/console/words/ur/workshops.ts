import type { Words } from '../en.ts';

export const workshops: Words['workshops'] = {
  lead: 'مسودے صرف آپ کے ادارے کا عملہ دیکھتا ہے۔',
  plan: 'ورکشاپ کا خاکہ بنائیں',
  none: 'یہاں ابھی کوئی ورکشاپ نہیں۔ پہلی کا خاکہ بنائیں؛ کھولنے سے پہلے کسی کو کچھ نہیں دکھایا جاتا۔',
  noneOfThese: 'اس چناؤ کی کوئی ورکشاپ نہیں۔',
  show: 'دکھائیں',
  shown: {
    current: 'کھلی ورکشاپیں اور مسودے',
    drafts: 'مسودے',
    open: 'کھلی',
    closed: 'بند اور منسوخ',
    all: 'تمام',
  },
  anyProject: 'تمام منصوبے',
  project: 'منصوبہ',
  count: 'دکھائی گئیں: {count}',
  rehearsal: 'مشق',
  seats: '{seats} میں سے {taken} نشستیں بھری ہیں',
};
