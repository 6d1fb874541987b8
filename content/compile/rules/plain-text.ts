import { textsOfCertification } from '../certification-texts.ts';
import type { Draft } from '../draft.ts';
import { type Mistake, type MistakeKind, mistake } from '../mistake.ts';
import { type Text, textsOfGlossary, textsOfModule, textsOfService } from '../texts.ts';

type Ban = { kind: MistakeKind; pattern: RegExp; says: string };

const everywhere: Ban[] = [
  {
    kind: 'digits',
    pattern: /[\u0660-\u0669\u06F0-\u06F9]+/u,
    says: 'is written in other digits: write 0-9 in all languages.',
  },
  {
    kind: 'web-address',
    pattern: /https?:\/\/\S*|www\.\S+/iu,
    says: 'is a web address: name the source in module.json instead.',
  },
];

const outsideServices: Ban[] = [
  {
    kind: 'phone-number',
    // Four digits or more that are no year of our time.
    pattern: /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d(?:-?\d){3,}/u,
    says: 'looks like a phone number: remove it; the help page has numbers with source and date.',
  },
];

/** Digits are 0-9 everywhere; texts hold no web address, and only services a phone number. */
export function checkPlainText(draft: Draft): Mistake[] {
  const withoutNumbers = [
    ...textsOfGlossary(draft.glossary),
    ...draft.modules.flatMap(textsOfModule),
    ...textsOfCertification(draft),
  ];
  return [
    ...withoutNumbers.flatMap((text) => check(text, [...everywhere, ...outsideServices])),
    ...draft.services.flatMap(textsOfService).flatMap((text) => check(text, everywhere)),
  ];
}

function check({ text, placeAt }: Text, bans: readonly Ban[]): Mistake[] {
  return bans.flatMap(({ kind, pattern, says }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [mistake(kind, placeAt(match.index), `"${match[0]}" ${says}`)];
  });
}
