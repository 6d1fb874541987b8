import type { Words } from '../en.ts';

export const common: Words['common'] = {
  loading: 'لحظة واحدة …',
  back: 'كل الخطوات',
  goOn: 'متابعة',
  tryAgain: 'محاولة أخرى',
  outOf: '{count} من {all}',
  minutes: 'نحو {count} د',
  nearTitle: 'قريب دائمًا',
  moment: 'أحتاج إلى لحظة',
  help: 'طلب المساعدة الآن',
  thisPhone: 'هذا الهاتف',
  handOn: 'تسليم الهاتف',
  leave: 'تسجيل الخروج أو المحو',
  saved: 'محفوظ على هذا الهاتف ولم يُرسل بعد.',
  sending: 'جارٍ الإرسال …',
  waiting: 'محفوظ على هذا الهاتف ولم يُرسل بعد. تتكرر المحاولة ما دامت هذه الصفحة مفتوحة.',
  unreachableTitle: 'لا اتصال الآن',
  unreachable:
    'لا نعرف بعد إلى أين وصلت خطواتك في الورشة. لم يضع شيء. ستحاول الصفحة من جديد عند عودة الاتصال.',
  fileMissing: 'تعذّر تحميل هذا الجزء. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.',
  /** Outward titles of workshops. */
  workshopTitles: {
    'everyday-choices': 'خيارات كل يوم',
    'learning-circle': 'حلقة تعلّم',
    'group-hour': 'ساعة المجموعة',
    'stronger-together': 'معًا أقوى',
    'skills-for-life': 'مهارات للحياة',
  },
};
