import type { Language } from '../../platform/language.ts';

interface LetterWords {
  readonly subject: string;
  readonly text: (ends: string, link: string) => readonly string[];
}

/** A subject that tells nobody who sees it on a screen what it is about. */
const words: Readonly<Record<Language, LetterWords>> = {
  en: {
    subject: 'A date to keep in mind',
    text: (ends, link) => [
      `Your certificate on Sanad is valid until ${ends}.`,
      'Sign in here to see what a renewal needs:',
      link,
      'If you do not want to renew it, you need do nothing.',
    ],
  },
  ur: {
    subject: 'یاد رکھنے کی ایک تاریخ',
    text: (ends, link) => [
      `سند پر آپ کا سرٹیفکیٹ ${ends} تک کارآمد ہے۔`,
      'تجدید کے لیے کیا چاہیے، یہ دیکھنے کے لیے یہاں سائن اِن کریں:',
      link,
      'اگر آپ تجدید نہیں چاہتے تو کچھ کرنے کی ضرورت نہیں۔',
    ],
  },
  ar: {
    subject: 'تذكير بموعد',
    text: (ends, link) => [
      `شهادتك على «سند» سارية حتى ${ends}.`,
      'لمعرفة ما يلزم للتجديد يُرجى تسجيل الدخول هنا:',
      link,
      'ومن لا يريد التجديد لا يلزمه فعل شيء.',
    ],
  },
};

/** The letter before a credential ends, on the day `ends` (`2027-01-31`); `link` leads to renewing. */
export function reminderLetter(
  language: Language,
  { ends, link }: { readonly ends: string; readonly link: string },
): { readonly subject: string; readonly text: string } {
  const { subject, text } = words[language];
  return { subject, text: `${text(ends, link).join('\n\n')}\n` };
}
