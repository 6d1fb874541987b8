import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import { type Text, textsOfModule, textsOfSources } from '../texts.ts';

/** What `npm run content -- new` writes where an author has to write: `[[What belongs here]]`. */
const placeholder = /\[\[[^\]]*\]\]/gu;

/** The address that a new module has until somebody chooses a neutral one. */
export const unchosenSlug = 'replace-this-slug';

/** Files that still hold text to replace, each once, with its first place. */
export function checkUnfinished(module: ModuleDraft): Mistake[] {
  const slug =
    module.slug === unchosenSlug
      ? [
          mistake(
            'unfinished',
            { file: `${module.folder}/module.json`, field: 'slug' },
            `is still "${unchosenSlug}": choose a name that tells a bystander nothing.`,
          ),
        ]
      : [];
  return [...slug, ...inFiles(placeholdersOf(module))];
}

/** The same of any texts: files that still hold text to replace, each once. */
export function checkUnfinishedTexts(texts: readonly Text[]): Mistake[] {
  return inFiles(placeholdersIn(texts));
}

/** How many texts to replace each file of a module holds; a file without any is not in the map. */
export function countPlaceholders(module: ModuleDraft): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of placeholdersOf(module)) {
    counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  }
  return counts;
}

type Found = { place: Place; text: string };

function placeholdersOf(module: ModuleDraft): Found[] {
  const usedFor = module.sources.map((source, index) => ({
    text: source.usedFor,
    placeAt: () => ({ file: `${module.folder}/module.json`, field: `sources[${index}].usedFor` }),
  }));
  return placeholdersIn([...textsOfModule(module), ...textsOfSources(module), ...usedFor]);
}

function placeholdersIn(texts: readonly Pick<Text, 'text' | 'placeAt'>[]): Found[] {
  return texts.flatMap(({ text, placeAt }) =>
    [...text.matchAll(placeholder)].map((match) => ({
      place: placeAt(match.index),
      text: match[0],
    })),
  );
}

function inFiles(found: readonly Found[]): Mistake[] {
  const files = Map.groupBy(found, ({ place }) => place.file);
  return [...files.values()].flatMap((inFile) => {
    const [first] = inFile;
    if (first === undefined) return [];
    const count = inFile.length === 1 ? '1 text' : `${inFile.length} texts`;
    const says = `holds ${count} to replace, the first is “${first.text}”: write what it asks for.`;
    return [mistake('unfinished', first.place, says)];
  });
}
