import type { PathView } from '../../../../functions/certification/contract.ts';
import { fill } from '../../words/fill.ts';
import type { CertificationApp } from '../app.ts';
import type { Words } from '../words/en.ts';
import { rubricOf, trackOf } from './named.ts';

interface Props {
  readonly app: Pick<CertificationApp, 'around'>;
  readonly trackId: string;
  readonly signed: Pick<PathView['practices'][number], 'scores' | 'rubricVersion'>;
  readonly words: Pick<Words, 'practice'>;
}

/**
 * What an observer scored, each level with what it describes and whether it is enough. Another version
 * of the rubric may mean something else by the same names: then nothing is read into them.
 */
export function Scores({ app, trackId, signed, words: { practice } }: Props) {
  const { scores, rubricVersion } = signed;
  if (!scores) return null;
  const rubric = rubricOf(app, trackId, rubricVersion);
  const least = trackOf(app, trackId)?.least;
  if (!(rubric && least)) return <p>{practice.otherRubric}</p>;
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
