import type { provinces as english } from '../en/provinces.ts';
import type { Widen } from '../widen.ts';

export const provinces: Widen<typeof english> = {
  'PK-BA': 'بلوچستان',
  'PK-GB': 'گلگت بلتستان',
  'PK-IS': 'اسلام آباد',
  'PK-JK': 'آزاد جموں و کشمیر',
  'PK-KP': 'خیبر پختونخوا',
  'PK-PB': 'پنجاب',
  'PK-SD': 'سندھ',
};
