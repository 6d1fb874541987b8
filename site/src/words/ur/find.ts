import type { find as source } from '../en/find.ts';
import type { Widen } from '../widen.ts';

export const find: Widen<typeof source> = {
  title: 'صفحہ تلاش کریں',
  lead: 'کوئی لفظ لکھیں۔ تلاش اسی فون یا کمپیوٹر پر ہوتی ہے: آپ کا لکھا ہوا نہ بھیجا جاتا ہے، نہ محفوظ ہوتا ہے، نہ پتے میں آتا ہے۔',
  label: 'آپ کیا ڈھونڈ رہے ہیں؟',
  noScript:
    'تلاش کے لیے جاوا اسکرپٹ چاہیے، جو یہاں بند ہے یا کھل نہیں سکا۔ تمام صفحے نیچے درج ہیں۔',
  loading: 'ایک لمحہ …',
  failed: 'فہرست نہیں کھل سکی۔ تمام صفحے نیچے درج ہیں۔',
  none: 'کچھ نہیں ملا۔ کوئی اور یا چھوٹا لفظ لکھ کر دیکھیں۔',
  one: '1 صفحہ ملا',
  two: '2 صفحے ملے',
  few: '{count} صفحے ملے',
  many: '{count} صفحے ملے',
  results: 'یہ ملا',
  allPages: 'تمام صفحے',
  lesson: 'سبق {number}',
  wordTag: 'لفظ',
};
