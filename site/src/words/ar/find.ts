import type { find as source } from '../en/find.ts';
import type { Widen } from '../widen.ts';

export const find: Widen<typeof source> = {
  title: 'البحث عن صفحة',
  lead: 'تُكتب كلمة فيجري البحث على هذا الجهاز: ما يُكتب لا يُرسل ولا يُحفظ ولا يظهر في العنوان.',
  label: 'عمّ تبحثون؟',
  noScript: 'البحث يحتاج إلى جافاسكربت، وهو متوقف هنا أو لم يُحمَّل. كل الصفحات مذكورة أدناه.',
  loading: 'لحظة واحدة …',
  failed: 'تعذّر تحميل القائمة. كل الصفحات أدناه.',
  none: 'لا نتائج. يمكن تجربة كلمة أخرى أو أقصر.',
  one: 'وُجدت صفحة واحدة',
  two: 'وُجدت صفحتان',
  few: 'وُجدت {count} صفحات',
  many: 'وُجدت {count} صفحة',
  results: 'النتائج',
  allPages: 'كل الصفحات',
  lesson: 'الدرس {number}',
  wordTag: 'كلمة',
};
