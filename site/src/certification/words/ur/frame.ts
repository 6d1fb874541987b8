import type { OwnWords } from '../en.ts';

export const frame: OwnWords['frame'] = {
  partMissing: 'صفحے کا یہ حصہ کھل نہیں سکا۔ انٹرنیٹ دیکھ لیں اور دوبارہ کوشش کریں۔',
  lost: 'اس پتے پر کچھ نہیں ہے۔',
  toStart: 'سرٹیفکیٹ کے پہلے صفحے پر جائیں',
  toWay: 'واپس میرے راستے پر',
  toConsole: 'کنسول',
  navigation: 'سرٹیفکیٹ',
  remove: 'ہٹا دیں',
};
