import type { provinces as english } from '../en/provinces.ts';
import type { Widen } from '../widen.ts';

export const provinces: Widen<typeof english> = {
  'PK-BA': 'بلوشستان',
  'PK-GB': 'جلجت بلتستان',
  'PK-IS': 'إسلام آباد',
  'PK-JK': 'آزاد جامو وكشمير',
  'PK-KP': 'خيبر بختونخوا',
  'PK-PB': 'البنجاب',
  'PK-SD': 'السند',
};
