import type { Role } from '../platform/endpoint.ts';
import type { Language } from '../platform/language.ts';

interface LetterWords {
  readonly subject: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly and: string;
  readonly text: (organisation: string, roles: string, link: string) => readonly string[];
}

/** A subject that tells nobody who sees it on a screen what it is about. */
const words: Readonly<Record<Language, LetterWords>> = {
  en: {
    subject: 'An invitation for you',
    roles: { trainer: 'trainer', coordinator: 'coordinator', certifier: 'certifier' },
    and: ' and ',
    text: (organisation, roles, link) => [
      `${organisation} invites you to its team on Sanad as ${roles}.`,
      'Open this address within 7 days and sign in with the e-mail address that this letter came to:',
      link,
      'It works once, and only for you. If you did not expect this letter, you need do nothing.',
    ],
  },
  ur: {
    subject: 'آپ کے لیے ایک دعوت نامہ',
    roles: { trainer: 'تربیت کار', coordinator: 'رابطہ کار', certifier: 'سرٹیفکیٹ دہندہ' },
    and: ' اور ',
    text: (organisation, roles, link) => [
      `${organisation} کی طرف سے آپ کو سند پر اپنی ٹیم میں بطور ${roles} شامل ہونے کی دعوت ہے۔`,
      '7 دن کے اندر یہ پتا کھولیں اور اسی ای میل سے سائن اِن کریں جس پر یہ خط آیا ہے:',
      link,
      'یہ صرف ایک بار اور صرف آپ کے لیے کام کرتا ہے۔ اگر آپ کو اس خط کی توقع نہیں تھی تو کچھ کرنے کی ضرورت نہیں۔',
    ],
  },
  ar: {
    subject: 'دعوة لك',
    roles: { trainer: 'مدرّب', coordinator: 'منسّق', certifier: 'مانح شهادات' },
    and: ' و',
    text: (organisation, roles, link) => [
      `وصلتك دعوة من ${organisation} إلى الانضمام إلى الفريق على «سند» بصفة ${roles}.`,
      'يُرجى فتح هذا العنوان خلال 7 أيام وتسجيل الدخول بعنوان البريد الذي وصلت إليه هذه الرسالة:',
      link,
      'يعمل العنوان مرة واحدة ولك وحدك. وإن لم تكن هذه الرسالة متوقعة فلا يلزم فعل شيء.',
    ],
  },
};

/** The letter of an invitation, in its language; `link` opens it. */
export function invitationLetter(
  language: Language,
  { organisation, roles, link }: { organisation: string; roles: readonly Role[]; link: string },
): { readonly subject: string; readonly text: string } {
  const { subject, roles: names, and, text } = words[language];
  const named = roles.map((role) => names[role]).join(and);
  return { subject, text: `${text(organisation, named, link).join('\n\n')}\n` };
}
