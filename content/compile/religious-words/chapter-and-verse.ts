import { arabicScript, type MarkerPattern } from './marker-pattern.ts';

const pair = String.raw`\d{1,3}\s?:\s?\d{1,3}(?![\d:])`;
const timeWords =
  '(?:At|From|Until|Till|By|To|Before|After|Around|About|Since|Daily|Open|And|\\p{Lu}\\p{L}*day|' +
  'Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const arabicTimeWords = arabicScript(
  'الساعة|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
);

/**
 * Chapter and verse, in folded text. A colon stands in times of day too, so a pair counts when it
 * can be no time (21:107), is alone in brackets, or has a name before it.
 */
export const chapterAndVerse: readonly MarkerPattern[] = [
  String.raw`(?<![\d:])(?!(?:[01]?\d|2[0-4])\s?:\s?[0-5]\d(?!\d))${pair}`,
  String.raw`[([]\s*${pair}(?:\s?[-–]\s?\d{1,3})?\s*[)\]]`,
  String.raw`(?<![\p{L}\d])(?!${timeWords}[\s,])\p{Lu}[\p{L}'-]*,?\s+${pair}`,
  String.raw`(?<!\p{L})A\p{L}{1,2}-\p{Lu}[\p{L}']+,?\s+\(?\d{1,3}\s?[:.]\s?\d`,
  String.raw`(?<!\p{L})(?!(?:${arabicTimeWords})[\s،])ال\p{L}+[\s،]+${pair}`,
  String.raw`[([]\s*(?:${arabicScript('النساء|البقرة|المائدة|النور|الروم|الحجرات|الإسراء|النحل|الأحزاب|الطلاق|التوبة|آل عمران|الأنعام|الأعراف|لقمان')})\s*[:،]?\s*\d{1,3}`,
].map((source) => ({ kind: 'numbers', pattern: new RegExp(source, 'gu') }));
