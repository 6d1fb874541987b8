import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { witnessEndpoints } from '../../../../functions/certification/witness-contract.ts';
import { useDraft } from '../../console/drafts/use-draft.ts';
import type { Failure } from '../../console/model.ts';
import { SomeOf } from '../../console/parts/choices.tsx';
import { LongText } from '../../console/parts/inputs.tsx';
import { KeptNote } from '../../console/parts/kept-note.tsx';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { RubricFacts } from '../facts.ts';
import { Criteria } from './criteria.tsx';
import type { AskedProps } from './witness-screen.tsx';

/**
 * A long form, filled in while watching: it waits in the tab until it is signed. Its scores are of one
 * version of the rubric; another version may mean something else by the same levels.
 */
const scoreForm = z.object({
  version: z.int(),
  scores: z.record(z.string(), z.string()),
  note: z.string(),
});

interface Props extends AskedProps {
  readonly rubric: RubricFacts;
  readonly least: Readonly<Record<string, string>>;
}

/** The rubric to score by, a note for the trainer, and the signature. */
export function ScoreForm(props: Props) {
  const { app, words, secret, rubric, least, onDone } = props;
  const { witness, lists } = words;
  const { version } = rubric;
  const { draft, scores, note, discard } = useScores(props);
  const [isTicked, setTicked] = useState(false);
  const [faults, setFaults] = useState<Faults>({ missing: [] });
  const [busy, setBusy] = useState(false);
  const [isOutdated, setOutdated] = useState(false);
  const left = stillOpen(rubric, faults, scores);
  const sign = async () => {
    const found = faultsOf(props, scores, isTicked);
    setFaults(found);
    if (found.missing.length > 0 || found.statement) return;
    setBusy(true);
    const body = { secret, rubricVersion: version, scores, note: note.trim() || null };
    const outcome = await app.call(witnessEndpoints.sign, { body });
    setBusy(false);
    if (outcome.kind !== 'answer') return isOlder(outcome) ? setOutdated(true) : app.tell(outcome);
    discard();
    onDone(witness.outcomes[outcome.body.state]);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <Criteria
        rubric={rubric}
        least={least}
        scores={scores}
        missing={faults.missing}
        words={words}
        onScore={(next) => draft.set({ version, scores: next, note })}
      />
      <LongText
        label={witness.note}
        hint={witness.noteHint}
        value={note}
        maxLength={1_000}
        onType={(next) => draft.set({ version, scores, note: next })}
      />
      {left.length > 0 && (
        <p class="field-error">
          {fill(witness.faults.levels, { criteria: left.join(lists.between) })}
        </p>
      )}
      <SomeOf
        legend={witness.sign}
        hint={witness.final}
        error={faults.statement}
        options={[{ id: 'saw', text: witness.statement }]}
        chosen={isTicked ? ['saw'] : []}
        onChoose={(chosen) => setTicked(chosen.length > 0)}
      />
      <div role="alert">{isOutdated && <p class="callout">{witness.outdated}</p>}</div>
      <Button submits text={witness.sign} busy={busy} />
      <KeptNote touched={draft.touched} words={words} onDiscard={discard} />
    </form>
  );
}

/** What was filled in, of this version of the rubric; a note stays, whatever the version. */
function useScores({ app, secret, rubric: { version } }: Props) {
  const nothing = { version, scores: {}, note: '' };
  const draft = useDraft(app, { name: `score-2/${secret}`, schema: scoreForm, initial: nothing });
  const { note } = draft.value;
  const scores = draft.value.version === version ? draft.value.scores : {};
  return { draft, scores, note, discard: () => draft.settle(nothing) };
}

/** Whether it was refused since the rubric has another version by now than this page. */
function isOlder(refused: Failure): boolean {
  return refused.kind === 'problem' && refused.problem.type === 'changed-meanwhile';
}

/** Names of the criteria that somebody tried to sign without, and has not scored since. */
function stillOpen({ criteria }: RubricFacts, { missing }: Faults, scores: object): string[] {
  return criteria
    .filter(({ id }) => missing.includes(id) && !(id in scores))
    .map(({ name }) => name);
}

interface Faults {
  readonly missing: readonly string[];
  readonly statement?: string | undefined;
}

function faultsOf(
  { rubric, words: { witness } }: Props,
  scores: Readonly<Record<string, string>>,
  isTicked: boolean,
): Faults {
  return {
    missing: rubric.criteria.filter(({ id }) => !scores[id]).map(({ id }) => id),
    statement: isTicked ? undefined : witness.faults.statement,
  };
}
