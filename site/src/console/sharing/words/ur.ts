import { handouts } from '../../../words/ur/handouts.ts';
import type { Widen } from '../../../words/widen.ts';
import type { sharing as source } from './en.ts';

const { guide, room, tally, guardians } = handouts;

export const sharing: Widen<typeof source> = {
  noCode: {
    draft: 'شمولیت کا کوڈ ورکشاپ کھلنے پر بنتا ہے۔ تب تک آپ ورق چھاپ سکتے ہیں۔',
    roster:
      'یہاں ہر شریک اپنا ذاتی کوڈ لے کر آتا ہے۔ کارڈ رابطہ کار ”فہرست“ کے نیچے سے چھاپتے ہیں۔',
    over: 'ورکشاپ ختم ہو چکی ہے: اب کوئی شامل نہیں ہو سکتا۔',
  },
  code: 'شمولیت کا کوڈ',
  link: 'لنک، جس میں کوڈ شامل ہے',
  linkHint: 'گروپ چیٹ یا خط کے لیے۔ جس کے پاس یہ ہو، وہ جگہ رہنے تک شامل ہو سکتا ہے۔',
  copy: 'لنک نقل کریں',
  projector: 'پروجیکٹر پر دکھائیں',
  poster: 'پوسٹر یا کاٹنے کی پرچیاں چھاپیں',
  calendarTitle: 'کیلنڈر کے لیے',
  calendar:
    'اس میں صرف دن، وقت اور باہر کا عنوان ہوتا ہے: نہ جگہ، نہ موضوع، نہ یاد دہانی۔ یہ اسی آلے پر بنتا ہے۔',
  allDays: 'سب دن ایک فائل میں',
  handoutsTitle: 'بانٹنے اور دکھانے کے ورق',
  handoutsLead: 'یہ نئے ٹیب میں کھلتے ہیں، وہیں سے چھاپے جا سکتے ہیں۔',
  parts: {
    guide,
    room,
    'sheet-a': handouts.sheet('A'),
    'sheet-b': handouts.sheet('B'),
    tally,
    guardians,
  },
  paper: 'کاغذ پر گنی ہوئی تعداد لکھیں',
  packTitle: 'جہاں انٹرنیٹ نہ ہو',
  pack: 'ایک ہی فائل میں رہنما، کمرے کی اسکرین اور تمام ورق۔ دو بار کلک کرنے سے کھل جاتی ہے، انٹرنیٹ نہیں مانگتی اور کچھ نہیں بھیجتی۔ اسے پہلے سے اس آلے یا یو ایس بی میں محفوظ کر لیں۔',
  packIn: '{language} میں محفوظ کریں',
  fullScreen: 'ایف 11 (F11) کا بٹن اس کھڑکی کو پوری اسکرین پر پھیلا دیتا ہے۔',
  close: 'بند کریں',
  kindLegend: 'کیا چھاپنا ہے',
  kinds: { poster: 'دیوار کے لیے پوسٹر، A4', strips: 'کاٹنے کی پرچیاں، ایک صفحے پر بارہ' },
  languageLegend: 'زبان',
  print: 'چھاپیں',
};
