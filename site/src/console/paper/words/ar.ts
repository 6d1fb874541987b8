import { handouts } from '../../../words/ar/handouts.ts';
import type { Widen } from '../../../words/widen.ts';
import type { paper as source } from './en.ts';

export const paper: Widen<typeof source> = {
  lead: 'أعداد الاختبارات التي أُجيب عنها على الورق. تظهر في التقرير منفصلة عن الهواتف ولا تُجمع معها أبدًا.',
  notOpen: 'يمكن إدخال الأعداد ما دامت الورشة مفتوحة.',
  heldTitle: 'ما أُدخل حتى الآن',
  held: '{module}، النموذج {form}، {phase}، عدد الأوراق: {sheets}',
  heldNone: 'لا شيء بعد.',
  withheld:
    'أُدخلت من قبل، ولا يرى أعدادها حتى صدور التقرير إلا المدرّب. وإن أُدخلت أعداد الأوراق نفسها هنا حلّت محلّ السابقة.',
  withheldOf: '{module}، النموذج {form}، {phase}',
  change: 'تعديل',
  remove: 'حذف',
  removed: 'حُذف.',
  which: 'أي أوراق',
  module: 'الوحدة',
  form: 'النموذج',
  phase: 'متى أُجيب عنها',
  phases: { before: 'قبل الدروس', after: 'بعد الدروس' },
  next: 'إدخال الأعداد',
  sheets: 'عدد أوراق الاختبار التي عُدّت',
  version: 'أسئلة الإصدار {version}، كما هو مكتوب على الأوراق.',
  countsTitle: 'الخطوط على ورقة العدّ',
  countsHint:
    'لكل سؤال: في كم ورقة اختيرت كل خانة. الحقل الفارغ يُعدّ 0. ويُترك فارغًا كل سؤال لم يُعدّ.',
  letters: handouts.letters,
  nothingTicked: 'بلا علامة: {count}',
  tooMany: 'الخطوط أكثر من الأوراق بمقدار {count}. الرجاء العدّ مرة أخرى.',
  notWhole: 'الرجاء كتابة أعداد صحيحة فقط.',
  noSheets: 'كم ورقة عُدّت؟ من 1 إلى 5000.',
  nothingCounted: 'لم يُدخل عدد لأي سؤال بعد.',
  mend: 'بعض الأعداد لا يتفق مع غيره. وهي معلَّمة أدناه، ولم يُرسل شيء.',
  save: 'حفظ هذه الأعداد',
  saved: 'حُفظت. يمكن الآن إتلاف أوراق الاختبار.',
  meanwhile:
    'تغيّرت الورشة في هذه الأثناء، وربما غيّرها زميل. ما كُتب ما زال هنا: يُرجى مراجعته وحفظه مرة أخرى.',
  otherForm: 'أوراق أخرى',
};
