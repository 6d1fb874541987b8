import type { join as source } from '../en/join.ts';
import type { Widen } from '../widen.ts';

export const join: Widen<typeof source> = {
  heading: 'الانضمام إلى ورشة',
  noScriptTitle: 'الانضمام يحتاج إلى جافاسكربت',
  noScript:
    'الانضمام إلى الورشة لا يعمل إلا مع جافاسكربت، لأن الإجابات تبقى على هذه الصفحة إلى أن تصل سالمة. وهو متوقف في هذا المتصفح، أو لم يُحمَّل.',
  without:
    'المشاركة ممكنة مع ذلك: قراءة الدروس هنا من دون انضمام، أو طلب الوحدة مطبوعة ممن يدير الورشة.',
  toModules: 'قراءة الوحدات من دون انضمام',
};
