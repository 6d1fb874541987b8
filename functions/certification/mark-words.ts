import type { Language } from '../platform/language.ts';
import type { Mark } from './rules/credential-marks.ts';

/** What a credential says of how it was reached, where that isn't the whole way. */
export const markWords: Readonly<Record<Language, Readonly<Record<Mark, string>>>> = {
  en: {
    'prior-experience':
      'Recognised for prior experience: two certifiers of the issuer decided on evidence of earlier work. The holder did not go the whole way described here.',
    'sample-exam':
      'Sample exam: the exam was taken with sample questions whose answers are public. It shows how the exam works and proves no knowledge.',
  },
  ur: {
    'prior-experience':
      'پچھلے تجربے کی بنا پر: جاری کرنے والے ادارے کے دو سرٹیفکیٹ دہندگان نے پہلے کے کام کے ثبوت دیکھ کر فیصلہ کیا۔ یہاں لکھا ہوا پورا راستہ طے نہیں کیا گیا۔',
    'sample-exam':
      'نمونے کا امتحان: امتحان ان نمونے کے سوالوں سے ہوا جن کے جواب سب کے سامنے ہیں۔ اس سے امتحان کا طریقہ پتا چلتا ہے، علم ثابت نہیں ہوتا۔',
  },
  ar: {
    'prior-experience':
      'اعتراف بخبرة سابقة: قرّر ذلك اثنان من مانحي الشهادات في الجهة المصدِرة بناءً على أدلّة من عمل سابق. ولم يُتمّ صاحب الشهادة المسار الموصوف هنا كاملًا.',
    'sample-exam':
      'امتحان تجريبي: جرى الامتحان بأسئلة تجريبية إجاباتها منشورة. وهو يبيّن طريقة الامتحان ولا يثبت معرفة.',
  },
};
