import { type GiftFormat, type GiftWords, giftFormats } from './gift-question.ts';
import { unescapeGift } from './gift-text.ts';

/** Words with the format named in front of them, or with that of the question. */
export function readWords(raw: string, inherited: GiftFormat): GiftWords {
  const written = raw.trim();
  const format = giftFormats.find((name) => written.startsWith(`[${name}]`));
  const text = format === undefined ? written : written.slice(format.length + 2);
  return { format: format ?? inherited, text: unescapeGift(text).trim() };
}
