import type { Words } from '../en.ts';

export const workshops: Words['workshops'] = {
  lead: 'المسودات لا يراها إلا العاملون في مؤسستك.',
  plan: 'تخطيط ورشة',
  none: 'لا ورش هنا بعد. يمكن تخطيط الأولى، ولا يظهر منها شيء لأحد قبل فتحها.',
  noneOfThese: 'لا ورشة توافق هذا الاختيار.',
  show: 'عرض',
  shown: {
    current: 'المفتوحة والمسودات',
    drafts: 'المسودات',
    open: 'المفتوحة',
    closed: 'المغلقة والملغاة',
    all: 'الكل',
  },
  anyProject: 'كل المشاريع',
  project: 'المشروع',
  count: 'المعروض: {count}',
  rehearsal: 'تجربة',
  seats: 'المشغول {taken} من {seats} مقعدًا',
};
