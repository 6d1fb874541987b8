import type { RubricFacts } from '../facts.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly rubric: RubricFacts;
  readonly least: Readonly<Record<string, string>>;
  readonly words: Pick<Words, 'practice'>;
}

/** What an observer will look at, with the level that is enough: nobody is scored by surprise. */
export function RubricDescription({ rubric, least, words: { practice } }: Props) {
  return (
    <details class="act">
      <summary>{practice.rubric}</summary>
      <div>
        {rubric.criteria.map(({ id, name, describes }) => (
          <section key={id}>
            <h2>{name}</h2>
            <dl>
              {rubric.levels.map((level) => (
                <div key={level.id}>
                  <dt>
                    <strong>{level.name}</strong>
                    {level.id === least[id] && (
                      <>
                        {' '}
                        <span class="badge badge-open">{practice.levelEnough}</span>
                      </>
                    )}
                  </dt>
                  <dd>{describes[level.id]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  );
}
