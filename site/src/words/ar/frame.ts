import type { frame as source } from '../en/frame.ts';
import type { Widen } from '../widen.ts';

export const frame: Widen<typeof source> = {
  skip: 'إلى النص الرئيسي مباشرة',
  home: 'الصفحة الرئيسية',
  learn: 'الوحدات',
  backToWorkshop: 'العودة إلى الورشة',
  join: 'الانضمام إلى ورشة',
  about: 'من نحن',
  safety: 'استعمال الموقع بأمان',
  help: 'طلب المساعدة',
  moment: 'أحتاج إلى لحظة',
  mainNavigation: 'القائمة الرئيسية',
  safetyNavigation: 'المساعدة والخروج',
  footerNavigation: 'عن هذا الموقع',
  languages: 'اللغة',
  exit: 'خروج سريع',
  exitHint: 'يفتح موقعًا آخر؛ ويمكن أيضًا ضغط مفتاح Shift ثلاث مرات',
  exitTwoMore: 'للخروج: ضغطتان أخريان على Shift.',
  exitOneMore: 'للخروج: ضغطة واحدة أخرى على Shift.',
  exitStopped: 'ما زالت الصفحة مفتوحة.',
  exitLeaving: 'لحظة واحدة …',
  exitOnward: 'متابعة',
  deviceLetters: 'عرض النص بخط هذا الجهاز',
  deviceLettersNote: 'يبقى الاختيار إلى أن تُغلق علامة التبويب.',
  footerPromise:
    'لا أسماء ولا تتبّع ولا اتصال بشركات أخرى. القراءة هنا لا تترك عندنا أي أثر يدل على أحد.',
  footerLicence: 'النصوص: CC BY 4.0. البرنامج: Apache 2.0.',
  fallback: 'لم يُترجم هذا الجزء بعد، لذلك يظهر بالإنجليزية.',
};
