import type { lesson as source } from '../en/lesson.ts';
import type { Widen } from '../widen.ts';

export const lesson: Widen<typeof source> = {
  position: (number, count) => `الدرس ${number} من ${count}`,
  contentNoteTitle: 'قبل متابعة القراءة',
  skipLesson: 'تخطّي هذا الدرس',
  previous: 'الدرس السابق',
  next: 'الدرس التالي',
  nextModule: 'الوحدة التالية',
  toModule: 'لمحة عن الوحدة',
  finishedTitle: 'كان هذا الدرس الأخير',
  finishedText:
    'شكرًا على القراءة. لكم أن تأخذوا منها ما ينفع. وإن كان فيها ما أثقل عليكم، فالرابطان أدناه موجودان في أي وقت.',
  stepsNavigation: 'الدروس',
  scenario: 'قصة',
  practice: 'للتجربة',
  chooseOne: 'بلمس أي إجابة يظهر ما لها وما عليها. لا يُرسل شيء ولا يُحفظ.',
  good: 'طريقة جيدة',
  notGood: 'يستحق تفكيرًا آخر',
  meaningOf: 'ما معنى «{term}»؟',
  nearHelp: 'قريب دائمًا',
  printLead: 'الوحدة كاملة في صفحة واحدة. ولأسئلة الاختبارين أوراق خاصة:',
  scaleTitle: 'رأيكم',
  scaleNote: 'لا صواب هنا ولا خطأ. تُطرح هذه العبارات مع كلا النموذجين.',
};
