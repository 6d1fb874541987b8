import type { OwnWords } from '../en.ts';

export const titles: OwnWords['titles'] = {
  lost: 'غير موجود هنا',
  home: 'الشهادات',
  profile: 'بياناتي',
  way: 'مساري',
  conduct: 'مدوّنة السلوك',
  study: 'الوحدة',
  lesson: 'الدرس',
  quiz: 'الاختبار القصير',
  exam: 'الامتحان',
  sitting: 'الامتحان',
  days: 'أيام التدريب',
  practices: 'التمرين الملاحَظ',
  application: 'الطلب',
  credential: 'الشهادة',
  witness: 'ملاحظة أو تأكيد',
};
