import type { choice as source } from '../en/choice.ts';
import type { Widen } from '../widen.ts';

export const choice: Widen<typeof source> = {
  invitation: 'القراءة بالعربية',
  lostTitle: 'هذه الصفحة غير موجودة هنا',
  lostText: 'ربما كُتب العنوان خطأً، أو انتقلت الصفحة إلى مكان آخر.',
  lostLink: 'إلى الصفحة الرئيسية',
};
