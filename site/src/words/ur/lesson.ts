import type { lesson as source } from '../en/lesson.ts';
import type { Widen } from '../widen.ts';

export const lesson: Widen<typeof source> = {
  position: (number, count) => `${count} میں سے سبق ${number}`,
  contentNoteTitle: 'آگے پڑھنے سے پہلے',
  skipLesson: 'یہ سبق چھوڑ دیں',
  previous: 'پچھلا سبق',
  next: 'اگلا سبق',
  nextModule: 'اگلا موضوع',
  toModule: 'موضوع پر ایک نظر',
  finishedTitle: 'یہ آخری سبق تھا',
  finishedText:
    'پڑھنے کا شکریہ۔ جو بات کام کی لگے، وہ ساتھ لے جائیں۔ اگر کسی بات سے دل پر بوجھ آیا ہو تو نیچے کے دونوں راستے ہر وقت کھلے ہیں۔',
  stepsNavigation: 'اسباق',
  scenario: 'ایک کہانی',
  practice: 'آزما کر دیکھیں',
  chooseOne:
    'کسی جواب کو چھوئیں تو کھل جائے گا کہ اس کے حق میں یا خلاف کیا بات ہے۔ کچھ بھیجا یا محفوظ نہیں کیا جاتا۔',
  good: 'اچھا راستہ',
  notGood: 'دوبارہ سوچیں',
  meaningOf: '”{term}“ کا مطلب کیا ہے؟',
  nearHelp: 'پاس ہی ہے',
  printLead: 'پورا موضوع ایک صفحے پر۔ سوالناموں کے ورق الگ ہیں:',
  scaleTitle: 'آپ کا خیال',
  scaleNote: 'یہاں کوئی جواب صحیح یا غلط نہیں۔ یہ سوال دونوں سوالناموں کے ساتھ پوچھے جاتے ہیں۔',
};
