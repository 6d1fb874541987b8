import { fill } from '../../words/fill.ts';
import type { RubricFacts } from '../facts.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly rubric: RubricFacts;
  /** Level of each criterion, by id, as the observer signed it. */
  readonly scores: Readonly<Record<string, string>>;
  /** Level that each criterion has to reach. */
  readonly least: Readonly<Record<string, string>>;
  readonly words: Pick<Words, 'practice'>;
}

/** What an observer scored, each level with what it describes and whether it is enough. */
export function Scores({ rubric, scores, least, words: { practice } }: Props) {
  const rank = (level: string | undefined) => rubric.levels.findIndex(({ id }) => id === level);
  const nameOf = (level: string | undefined) => rubric.levels[rank(level)]?.name ?? level ?? '–';
  return (
    <dl class="facts">
      {rubric.criteria.map(({ id, name, describes }) => {
        const level = scores[id];
        const isEnough = rank(level) >= rank(least[id]);
        return (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <strong>{nameOf(level)}</strong>{' '}
              <span class={isEnough ? 'badge badge-open' : 'badge'}>
                {isEnough
                  ? practice.levelEnough
                  : fill(practice.levelBelow, { level: nameOf(least[id]) })}
              </span>
              {level && <span class="choice-note soft">{describes[level]}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
