import type { Draft, TrackDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** A track names only modules, banks, rubrics, conduct versions and tracks that are there. */
export function checkTrackNames(draft: Draft): Mistake[] {
  const there = {
    modules: draft.modules.map(({ id }) => id),
    tracks: draft.tracks.map(({ id }) => id),
    banks: draft.banks.map(({ id }) => id),
    rubrics: draft.rubrics.map(({ id }) => id),
    conduct: draft.conduct.map(({ version }) => String(version)),
  };
  return draft.tracks.flatMap((track) =>
    namesIn(track).flatMap(({ field, of, names }) =>
      names
        .filter((name) => !there[of].includes(name))
        .map((name) => {
          const known = there[of].join(', ') || 'none yet';
          const says = `names "${name}", but content/${of} has ${known}: correct the name, or add what it names.`;
          return mistake('unknown-name', { file: track.file, field }, says);
        }),
    ),
  );
}

type Names = {
  field: string;
  of: 'modules' | 'tracks' | 'banks' | 'rubrics' | 'conduct';
  names: readonly string[];
};

function namesIn({ requirements, renewal, prerequisites }: TrackDraft): Names[] {
  const { modules, exam, practice, conduct } = requirements;
  return [
    { field: 'requirements.modules', of: 'modules', names: modules },
    { field: 'requirements.exam.bank', of: 'banks', names: [exam.bank] },
    { field: 'requirements.practice.rubric', of: 'rubrics', names: [practice.rubric] },
    { field: 'requirements.practice.observers', of: 'tracks', names: practice.observers },
    { field: 'requirements.conduct', of: 'conduct', names: [String(conduct)] },
    { field: 'renewal.modules', of: 'modules', names: renewal.modules },
    { field: 'prerequisites', of: 'tracks', names: prerequisites },
  ];
}
