import type { choice as source } from '../en/choice.ts';
import type { Widen } from '../widen.ts';

export const choice: Widen<typeof source> = {
  invitation: 'اردو میں پڑھیں',
  lostTitle: 'یہ صفحہ یہاں نہیں ہے',
  lostText: 'شاید پتا لکھنے میں غلطی ہوئی، یا صفحہ کہیں اور چلا گیا۔',
  lostLink: 'سرورق پر جائیں',
};
