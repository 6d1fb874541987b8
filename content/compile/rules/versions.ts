import type { VersionRecord, Versions } from '../../schema/versions.ts';
import type { Draft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Published, publishedIn } from '../published.ts';

/** The command that authors run, as the remedies name it. */
const command = 'npm run content --';

/**
 * Under one version nothing changes that a grade, a score or an agreement rests on, in no language:
 * workshops pin a version between "before" and "after", and people have agreed to what they read.
 */
export function checkVersions(
  draft: Pick<Draft, 'modules' | 'rubrics' | 'conduct' | 'versions'>,
): Mistake[] {
  const published = publishedIn(draft);
  const present = new Set(published.map(({ id }) => id));
  // Of a rubric there is one version at a time: older scores were read under theirs.
  const gone = Object.keys(draft.versions).filter(
    (id) => !present.has(id) && !id.startsWith('rubric-'),
  );
  return [
    ...published.flatMap((each) => checkPublished(each, draft.versions)),
    ...gone.map((id) =>
      mistake(
        'version',
        { file: 'content/versions.json', field: id },
        'is recorded, but its files are gone: restore them, they are still in use.',
      ),
    ),
  ];
}

function checkPublished(published: Published, versions: Versions): Mistake[] {
  const { id, place, rests, key, instead } = published;
  const record = versions[id];
  if (record === undefined) {
    const says = `version ${id} is not recorded in content/versions.json: run ${command} --record.`;
    return [mistake('version', place, says)];
  }
  const says = `${rests} of ${id} were changed after publication: undo that, ${instead}.`;
  const changed = key === record.key ? [] : [mistake('version', place, says)];
  return [...changed, ...checkWordings(published, record)];
}

function checkWordings({ id, wordings, instead }: Published, record: VersionRecord): Mistake[] {
  return wordings
    .filter(({ language, hash }) => hash !== record.wordings[language])
    .map(({ language, place }) =>
      mistake(
        'version',
        place,
        `words of ${id} were changed or swapped after publication: ${instead}; for a mere slip of ` +
          `spelling that changes no meaning run ${command} --record-typo ${id}.${language}.`,
      ),
    );
}
