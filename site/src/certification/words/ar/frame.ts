import type { OwnWords } from '../en.ts';

export const frame: OwnWords['frame'] = {
  partMissing: 'تعذّر تحميل هذا الجزء من الصفحة. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.',
  lost: 'لا شيء في هذا العنوان.',
  toStart: 'إلى الصفحة الأولى للشهادات',
  toWay: 'رجوع إلى مساري',
  toConsole: 'لوحة العمل',
  navigation: 'الشهادات',
  remove: 'إزالة',
};
