import type { outwardTitles as english } from '../en/outward-titles.ts';
import type { Widen } from '../widen.ts';

export const outwardTitles: Widen<typeof english> = {
  'everyday-choices': 'روزمرہ کے فیصلے',
  'learning-circle': 'سیکھنے کا حلقہ',
  'group-hour': 'گروپ کی نشست',
  'stronger-together': 'مل کر مضبوط',
  'skills-for-life': 'زندگی کے ہنر',
};
