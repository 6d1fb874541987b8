import type { outwardTitles as english } from '../en/outward-titles.ts';
import type { Widen } from '../widen.ts';

export const outwardTitles: Widen<typeof english> = {
  'everyday-choices': 'خيارات كل يوم',
  'learning-circle': 'حلقة تعلّم',
  'group-hour': 'ساعة المجموعة',
  'stronger-together': 'معًا أقوى',
  'skills-for-life': 'مهارات للحياة',
};
