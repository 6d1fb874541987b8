import { OneOf } from '../../console/parts/choices.tsx';
import { fill } from '../../words/fill.ts';
import type { RubricFacts } from '../facts.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly rubric: RubricFacts;
  readonly least: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, string>>;
  /** Criteria whose level is missing, once somebody has tried to sign. */
  readonly missing: readonly string[];
  readonly words: Pick<Words, 'witness'>;
  readonly onScore: (scores: Record<string, string>) => void;
}

/** Each criterion with its levels described; the harmful one says at once what follows. */
export function Criteria({ rubric, least, scores, missing, words, onScore }: Props) {
  const { witness } = words;
  const [harmful] = rubric.levels;
  return (
    <>
      <p>{witness.rubricLead}</p>
      {rubric.criteria.map(({ id, name, describes }) => (
        <div key={id} class="group">
          <OneOf
            legend={name}
            error={missing.includes(id) && !scores[id] ? witness.faults.level : undefined}
            options={rubric.levels.map((level) => ({
              id: level.id,
              text: (
                <>
                  <strong>{level.name}</strong>
                  {level.id === least[id] && <> ({witness.enough})</>}
                </>
              ),
              note: describes[level.id],
            }))}
            value={scores[id] ?? ''}
            onChoose={(level) => onScore({ ...scores, [id]: level })}
          />
          <div role="alert">
            {harmful && scores[id] === harmful.id && (
              <div class="callout">
                <h2>{fill(witness.harmfulTitle, { level: harmful.name })}</h2>
                <p>{witness.harmful}</p>
              </div>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
