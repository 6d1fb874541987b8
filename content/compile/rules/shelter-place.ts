import type { Language } from '../../schema/language.ts';
import type { ServiceDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { textsOfService } from '../texts.ts';

/** A wall around an English or Arabic-script word; `\b` knows no Arabic letters. */
const word = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;

const everywhere = [
  String.raw`-?\d{1,3}\.\d{3,}`,
  String.raw`(?<!\d)\d{5}(?!\d)`,
  String.raw`maps\.|goo\.gl|plus\.codes|what3words`,
  String.raw`[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}`,
];

const english = word(
  'street|road|avenue|lane|boulevard|highway|plot|house no|block|sector|phase|postal code|' +
    'po box|landmark|opposite|next to|adjacent to|behind the|near the|located (?:at|in|on)|' +
    'chowk|mohalla|muhalla|bazaar|bazar|colony|township',
);

const urdu = word(
  'گلی|سڑک|روڈ|شاہراہ|مکان نمبر|پلاٹ|بلاک|سیکٹر|فیز|نزد|بالمقابل|کے سامنے|کے قریب|کے پیچھے|' +
    'کے ساتھ واقع|چوک|محلہ|بازار|کالونی|ٹاؤن|واقع ہے|پوسٹ کوڈ',
);

const arabic = word(
  '(?:ال|بال|لل)?شارع|(?:ال|بال)?حي|(?:ال)?زقاق|(?:ال)?بناية|(?:ال)?عمارة|مبنى رقم|منزل رقم|' +
    'مقابل|بالقرب من|قرب|بجانب|بجوار|خلف|أمام|(?:ال)?رمز البريدي|رمز بريدي|صندوق بريد|تقع في|يقع في',
);

const patterns: Record<Language, RegExp> = {
  en: new RegExp([...everywhere, english].join('|'), 'iu'),
  ur: new RegExp([...everywhere, english, urdu].join('|'), 'iu'),
  ar: new RegExp([...everywhere, english, arabic].join('|'), 'iu'),
};

/**
 * No text of a shelter hints at its place: whoever looks for a person who fled reads this too. The
 * schema has no field for a place; this rule keeps it out of the sentences.
 */
export function checkShelterPlace(services: readonly ServiceDraft[]): Mistake[] {
  return services
    .filter(({ service }) => service.kind === 'shelter')
    .flatMap(textsOfService)
    .flatMap(({ language, text, placeAt }) => {
      const match = patterns[language].exec(text);
      if (match === null) return [];
      const says = `"${match[0]}" may tell where a shelter is: take every hint at its place out.`;
      return [mistake('shelter-place', placeAt(match.index), says)];
    });
}
