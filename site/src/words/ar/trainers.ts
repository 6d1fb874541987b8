import type { trainers as source } from '../en/trainers.ts';
import type { Widen } from '../widen.ts';

export const trainers: Widen<typeof source> = {
  title: 'حاملو الشهادات',
  description: 'من يحملون شهادة لقيادة الورش أو لدعم الضحايا.',
  lead: 'من يحملون شهادة سارية ويرغبون في ذكر أسمائهم هنا. كثيرون لا يرغبون في ذلك، فقد يحمل الشهادة من ليس اسمه هنا.',
  listTitle: 'السجل',
  noScript: 'يملأ القائمةَ برنامجٌ نصي، وهو متوقف في هذا المتصفح أو لم يعمل بعد.',
  none: 'لا أسماء في السجل بعد.',
  unreachable: 'تعذّر تحميل القائمة. يُرجى التأكد من الاتصال وفتح الصفحة من جديد.',
  noMatch: 'لا اسم في السجل يوافق هذا الاختيار.',
  name: 'الاسم',
  province: 'الإقليم أو المنطقة',
  languages: 'اللغات',
  track: 'الشهادة',
  all: 'الكل',
  shown: 'المعروض {count} من {all}',
  tracksTitle: 'معنى الشهادات',
  way: 'كيف تُنال',
  allows: 'ما تسمح به',
  begin: 'بدء المسار أو متابعته',
  check: 'التحقّق من شهادة',
};
