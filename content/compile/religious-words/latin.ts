import { type MarkerPattern, wholeWords } from './marker-pattern.ts';

const words = [
  "(?:q[uo]|ko)r['-]?aa?n(?:s|ic)?",
  'a?had(?:ith(?:s|ic)?|eeths?|ees|is)',
  'sunnah?|s[uo]o?rah?s?|a?ayahs?|a?ayaa?t|verses?|scriptures?|scriptural',
  'prophets?|prophetic|prophethood|messenger of (?:god|allah)|rasool(?:ullah)?',
  "fatwas?|shari'?ah?|fiqh|sahih|hara+m|hala+l",
  'holy (?:books?|texts?|writ|word|prophet)|word of (?:god|allah)',
  'bible|biblical|gospels?|torah|injil',
  'pbuh|peace be upon him|may (?:allah|god) be pleased with|alayhi(?:s)? salaam?',
  'mufti|maulana|mawlana|allama|hazrat|ayatollah|caliphs?',
  'bukhari|tirmidhi|abu dawu?d|ibn majah|ghazali|ibn kathir|ibn taymiyyah?|abu hanifa|abu huray?rah?',
  'umar ibn al-khattab|ali ibn abi talib',
  'islamic (?:laws?|teachings?|rulings?|jurisprudence|principles?|tradition|scholars?|values|view)',
  'according to (?:god|allah|(?:our |the )?religion)',
  '(?:according to|in|under) (?:islam|christianity|hinduism|judaism|sikhism)',
  '(?:religions|faiths)(?: all| both)? (?:say|teach|forbid|allow|command)',
  '(?:said|taught|commanded|ordered|forbidden|prohibited|permitted|allowed|ordained|revealed|' +
    'decreed|given) by (?:god|allah|islam|the almighty|(?:our |your )?religion)',
  'divine (?:law|command|commandment|will|revelation)s?',
];

/** Whoever's word would be a ruling. */
const holy = 'god|allah|the (?:lord|almighty|creator)|islam|christianity|hinduism|judaism|sikhism';
const faiths = 'religions?|(?:our|the|your|their|my|every|all) (?:faith|religion)s?';
const praise = "(?: (?:almighty|swt|ta'?ala|himself))?";
const adverbs = '(?: (?:also|only|always|never|both|all|not|\\p{L}+ly)){0,2}';
const helpers = "(?:does|do|did|will|would|can|may|must)(?:n't)?";
const speech =
  'say|tell|teach|command|order|forbid|prohibit|permit|allow|ban|require|demand|ordain|decree|' +
  'warn|instruct|condemn|encourage|discourage|oblige|enjoin|urge|advise|recommend';
const speechPast = 'said|told|taught|forbade|forbidden';
const acts =
  'want|love|hate|like|dislike|give|grant|guarantee|honou?r|ask|expect|promise|reveal|create';
const rulings = [ruling(holy, `${speech}|${acts}`), ruling(faiths, speech)];

function ruling(who: string, verbs: string): string {
  const inflected = `(?:${verbs})(?:e?s|e?d|ted|ned)|${speechPast}|gave|given`;
  return (
    `(?:${who})${praise}(?:(?: (?:has|have|had))?${adverbs} (?:${inflected})|` +
    ` ${helpers}${adverbs} (?:${verbs}))`
  );
}

/** Told by their capitals: a title before a name, and blessings shortened. */
const capitals = [
  '(?:[Ii]mam|[Ss]heikh|[Ss]haykh|[Ss]cholar|Cardinal|Pope|Saint)(?: \\p{Lu}|-[ei]-)\\p{L}*',
  '\\((?:SAWW?|SAAW|RA|AS|SWT)\\)|S\\.A\\.W\\.?|R\\.A\\.|S\\.W\\.T\\.?|SAWW|SWT',
];

/** Markers in Latin letters; any language may hold them. */
export const latinMarkers: readonly MarkerPattern[] = [
  { kind: 'passage', pattern: wholeWords([...words, ...rulings], 'giu') },
  { kind: 'passage', pattern: wholeWords(capitals, 'gu') },
  { kind: 'name', pattern: wholeWords(['m[uo]h[ae]mm?[ae]d'], 'giu') },
];
