import type { Words } from '../en.ts';

export const common: Words['common'] = {
  loading: 'ایک لمحہ …',
  back: 'تمام مرحلے',
  goOn: 'آگے بڑھیں',
  tryAgain: 'دوبارہ کوشش کریں',
  outOf: '{all} میں سے {count}',
  minutes: 'تقریباً {count} منٹ',
  nearTitle: 'پاس ہی ہے',
  moment: 'مجھے ذرا ٹھہرنا ہے',
  help: 'ابھی مدد لیں',
  thisPhone: 'یہ فون',
  handOn: 'یہ فون آگے دیں',
  leave: 'سائن آؤٹ کریں یا سب مٹا دیں',
  saved: 'اسی فون پر محفوظ ہے، ابھی بھیجا نہیں گیا۔',
  sending: 'بھیجا جا رہا ہے …',
  waiting: 'اسی فون پر محفوظ ہے، ابھی بھیجا نہیں گیا۔ جب تک یہ صفحہ کھلا ہے، کوشش جاری رہے گی۔',
  unreachableTitle: 'ابھی رابطہ نہیں ہو رہا',
  unreachable:
    'ابھی معلوم نہیں ہو سکا کہ آپ ورکشاپ میں کہاں تک پہنچے ہیں۔ کچھ ضائع نہیں ہوا۔ رابطہ بحال ہوتے ہی صفحہ خود دوبارہ کوشش کرے گا۔',
  fileMissing: 'یہ حصہ کھل نہیں سکا۔ انٹرنیٹ دیکھ لیں اور دوبارہ کوشش کریں۔',
  /** Outward titles of workshops. */
  workshopTitles: {
    'everyday-choices': 'روزمرہ کے فیصلے',
    'learning-circle': 'سیکھنے کا حلقہ',
    'group-hour': 'گروپ کی نشست',
    'stronger-together': 'مل کر مضبوط',
    'skills-for-life': 'زندگی کے ہنر',
  },
};
