import type { OwnWords } from '../en.ts';

export const titles: OwnWords['titles'] = {
  lost: 'یہاں نہیں ہے',
  home: 'سرٹیفکیٹ',
  profile: 'میرے بارے میں',
  way: 'میرا راستہ',
  conduct: 'ضابطۂ اخلاق',
  study: 'موضوع',
  lesson: 'سبق',
  quiz: 'سوالنامہ',
  exam: 'امتحان',
  sitting: 'امتحان',
  days: 'تربیت کے دن',
  practices: 'عملی کام کا مشاہدہ',
  application: 'درخواست',
  credential: 'سرٹیفکیٹ',
  witness: 'مشاہدہ یا تصدیق',
};
