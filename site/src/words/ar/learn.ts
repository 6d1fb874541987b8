import type { learn as source } from '../en/learn.ts';
import type { Widen } from '../widen.ts';

/** Arabic counts one, two, three to ten, and more, each in its own way. */
function counted(count: number, [one, two, few, many]: readonly [string, string, string, string]) {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return rest >= 3 && rest <= 10 ? `${count} ${few}` : `${count} ${many}`;
}

export const learn: Widen<typeof source> = {
  title: 'الوحدات',
  description: 'كل الوحدات: ما تتناوله، وكم تستغرق، وإلى أي حد جرت مراجعتها.',
  lead: 'كل وحدة بضعة دروس قصيرة فيها قصص وأسئلة للتجربة. اقرؤوا على مهلكم؛ ولا يُسجَّل أي شيء مما يجري هنا.',
  minutes: (count) => counted(count, ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة']),
  lessons: (count) => counted(count, ['درس واحد', 'درسان', 'دروس', 'درسًا']),
  inWorkshop: (minutes) => `${minutes} في ورشة، مع الاختبارين القصيرين`,
  toRead: (minutes) => `${minutes} للقراءة`,
  comma: '،',
  timeTitle: 'المدة',
  groups: { older: 'من سن 16، وللكبار', younger: 'من سن 13 إلى 15' },
  audienceTitle: 'لمن كُتبت',
  audience: {
    'school-younger': 'صفوف المدرسة من سن 13 إلى 15',
    'school-oldest': 'الصفوف الأخيرة في المدرسة (من سن 16)',
    workplace: 'أماكن العمل',
    community: 'المجموعات الأهلية',
  },
  coversTitle: 'ما تتناوله',
  notCoveredTitle: 'ما لا تتناوله',
  objectivesTitle: 'بعد القراءة',
  contentNoteTitle: 'قبل البدء',
  lessonsTitle: 'الدروس',
  begin: 'البدء بالدرس 1',
  print: 'الوحدة كاملة في صفحة واحدة للطباعة',
  reviewTitle: 'المراجعة',
  review: {
    draft: 'مسودة: كُتبت بعناية، ولم يقرأها بعدُ أهل اختصاص من خارج المشروع.',
    reviewed: 'تمت المراجعة',
  },
  reviewedBy: (names) => `المراجعة: ${names}.`,
  reviewedOn: (date) => `تاريخ المراجعة: ${date}.`,
  sourcesTitle: 'المصادر',
  sourcesNote: 'الحقائق من هذه المصادر، والكلمات لنا. والعناوين كما كتبها ناشروها.',
  back: 'كل الوحدات',
};
