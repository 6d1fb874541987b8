import type { learn as source } from '../en/learn.ts';
import type { Widen } from '../widen.ts';

export const learn: Widen<typeof source> = {
  title: 'موضوعات',
  description: 'تمام موضوعات: ان میں کیا ہے، کتنا وقت لگتا ہے اور جانچ کہاں تک ہوئی ہے۔',
  lead: 'ہر موضوع میں چند مختصر اسباق ہیں، جن میں کہانیاں اور آزمانے کے سوال ہیں۔ اپنی رفتار سے پڑھیں؛ یہاں آپ جو بھی کریں، کہیں درج نہیں ہوتا۔',
  minutes: (count) => `${count} منٹ`,
  lessons: (count) => (count === 1 ? '1 سبق' : `${count} اسباق`),
  inWorkshop: (minutes) => `ورکشاپ میں، سوالنامے سمیت، ${minutes}`,
  toRead: (minutes) => `پڑھنے میں ${minutes}`,
  comma: '،',
  timeTitle: 'وقت',
  groups: { older: '16 سال اور اس سے بڑوں کے لیے', younger: '13 سے 15 سال والوں کے لیے' },
  audienceTitle: 'کن کے لیے',
  audience: {
    'school-younger': 'اسکول کی درمیانی جماعتیں (13 سے 15 سال)',
    'school-oldest': 'اسکول کی بڑی جماعتیں (16 سال اور اس سے زیادہ)',
    workplace: 'کام کی جگہیں',
    community: 'محلے اور برادری کے گروپ',
  },
  coversTitle: 'اس میں کیا ہے',
  notCoveredTitle: 'اس میں کیا نہیں ہے',
  objectivesTitle: 'پڑھنے کے بعد',
  contentNoteTitle: 'شروع کرنے سے پہلے',
  lessonsTitle: 'اسباق',
  begin: 'پہلے سبق سے شروع کریں',
  print: 'پورا موضوع ایک صفحے پر، چھاپنے کے لیے',
  reviewTitle: 'جانچ',
  review: {
    draft: 'مسودہ: احتیاط سے لکھا گیا ہے، مگر کسی بیرونی ماہر نے ابھی نہیں پڑھا۔',
    reviewed: 'جانچا گیا',
  },
  reviewedBy: (names) => `جانچنے والے: ${names}۔`,
  reviewedOn: (date) => `جانچ کی تاریخ: ${date}۔`,
  sourcesTitle: 'مآخذ',
  sourcesNote:
    'حقائق ان سے لیے گئے ہیں، الفاظ ہمارے اپنے ہیں۔ عنوان اسی زبان میں ہیں جس میں وہ شائع ہوئے۔',
  back: 'تمام موضوعات',
};
