import { conductSchema } from '../schema/conduct.ts';
import type { ConductDraft } from './draft.ts';
import { inEach } from './in-each.ts';
import { type Intake, takeJson } from './intake.ts';

const folder = 'content/conduct';

/** All versions of the code of conduct, oldest first, as far as they can be read. */
export function readConduct(intake: Intake): ConductDraft[] {
  const named = intake.files.names(folder).flatMap((name) => /^([1-9]\d*)\./.exec(name)?.[1] ?? []);
  const versions = [...new Set(named)].map(Number).sort((one, other) => one - other);
  return versions.map((version) => ({
    folder,
    version,
    words: inEach((language) =>
      takeJson(intake, `${folder}/${version}.${language}.json`, conductSchema),
    ),
  }));
}
