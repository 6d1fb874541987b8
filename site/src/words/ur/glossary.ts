import type { glossary as source } from '../en/glossary.ts';
import type { Widen } from '../widen.ts';

export const glossary: Widen<typeof source> = {
  title: 'لفظوں کے معنی',
  lead: 'ان اسباق میں کچھ لفظ کس معنی میں آئے ہیں۔ سبق میں لفظ جہاں پہلی بار آتا ہے، وہیں پیراگراف کے نیچے اس کا مطلب کھولا جا سکتا ہے۔',
  letters: 'حروف',
};
