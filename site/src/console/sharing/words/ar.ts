import { handouts } from '../../../words/ar/handouts.ts';
import { handoutNames } from '../../../words/handout-names.ts';
import type { Widen } from '../../../words/widen.ts';
import type { sharing as source } from './en.ts';

export const sharing: Widen<typeof source> = {
  noCode: {
    draft: 'يُنشأ رمز الانضمام عند فتح الورشة. وحتى ذلك الحين يمكن طباعة الأوراق.',
    roster: 'هنا يأتي كل مشارك برمزه الشخصي. ويطبع المنسّق البطاقات من «القائمة».',
    over: 'انتهت الورشة: لم يعد الانضمام ممكنًا.',
  },
  code: 'رمز الانضمام',
  link: 'رابط يحمل الرمز',
  linkHint: 'لمحادثة المجموعة أو لرسالة. من يحمله يستطيع الانضمام ما دامت هناك مقاعد.',
  projector: 'العرض على الشاشة الكبيرة',
  poster: 'طباعة ملصق أو قصاصات',
  calendarTitle: 'للتقويم',
  calendar:
    'موعد فيه اليوم والوقت والعنوان المعلن فقط: بلا مكان ولا موضوع ولا تذكير. ويُصنع على هذا الجهاز.',
  allDays: 'كل الأيام في ملف واحد',
  handoutsTitle: 'أوراق التوزيع والعرض',
  handoutsLead: 'تُفتح في علامة تبويب جديدة، ومنها تُطبع.',
  parts: handoutNames(handouts),
  otherVersion:
    'في هذه الورشة الإصدار {version} من هذه الأسئلة، والأوراق هنا من الإصدار {newest}. لا يمكن إدخال أعدادها: تُستعمل أوراق طُبعت أو حُفظت من قبل.',
  paper: 'إدخال ما عُدّ على الورق',
  packTitle: 'لقاعة بلا إنترنت',
  pack: 'ملف واحد فيه الدليل وعرض القاعة وكل الأوراق. يُفتح بنقرتين، ولا يحتاج إلى إنترنت ولا يرسل شيئًا. يُحفظ مسبقًا على هذا الجهاز أو على ذاكرة USB.',
  packIn: 'الحفظ: {language}',
  fullScreen: 'مفتاح F11 يجعل النافذة بحجم الشاشة.',
  close: 'إغلاق',
  kindLegend: 'ماذا نطبع',
  kinds: { poster: 'ملصق للحائط، A4', strips: 'قصاصات، اثنتا عشرة في الصفحة' },
  languageLegend: 'اللغة',
  print: 'طباعة',
};
