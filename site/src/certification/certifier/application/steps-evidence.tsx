import { fillWords } from '../../../console/report/text/fill-words.ts';
import { dateIn } from '../../../dates.ts';
import { fill } from '../../../words/fill.ts';
import { dayOf } from '../../parts/day-of.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { moduleTitle } from '../../parts/named.ts';
import type { EvidenceProps } from './evidence.tsx';

/** Which steps are done, with modules, agreements and training days. */
export function StepsEvidence(props: EvidenceProps) {
  const { words, found } = props;
  const { application: texts } = words.certifier;
  const { steps } = found.path;
  return (
    <section>
      <h2>{texts.steps}</h2>
      <FactList
        facts={steps.flatMap(({ name, have, need, state }) => {
          // Where the application itself stands is said above.
          if (name === 'application') return [];
          const text = state === 'done' ? texts.stepDone : texts.stepOpen;
          const count = need > 1 ? ` · ${fill(texts.of, { have, need })}` : '';
          return [[words.lists.steps[name], `${text}${count}`] as const];
        })}
      />
      <Modules {...props} />
      <Agreements {...props} />
      <Days {...props} />
    </section>
  );
}

function Modules({ app, words, found }: EvidenceProps) {
  const { modules } = found.path;
  const { application: texts } = words.certifier;
  if (modules.length === 0) return null;
  return (
    <>
      <h3>{words.lists.steps.modules}</h3>
      <FactList
        facts={modules.map(({ module, completed }) => [
          moduleTitle(app, module),
          completed ? texts.stepDone : texts.stepOpen,
        ])}
      />
    </>
  );
}

function Agreements({ words, language, found }: EvidenceProps) {
  const { conduct, safeguarding } = found.path;
  const { application: texts } = words.certifier;
  if (!conduct && safeguarding === null) return null;
  return (
    <>
      <h3>{texts.agreements}</h3>
      <FactList
        facts={[
          conduct && [
            words.lists.steps.conduct,
            fill(texts.conduct, { version: conduct.version, day: dayOf(language, conduct.at) }),
          ],
          safeguarding === null
            ? null
            : [
                words.lists.steps.safeguarding,
                fill(texts.declared, { day: dayOf(language, safeguarding) }),
              ],
        ]}
      />
    </>
  );
}

function Days({ words, language, found }: EvidenceProps) {
  const { trainingDays } = found.path;
  const { days } = words.practice;
  if (trainingDays.length === 0) return null;
  return (
    <>
      <h3>{words.lists.steps['training-days']}</h3>
      <ul class="plain-list">
        {trainingDays.map(({ id, on, confirmedBy }) => (
          <li key={id} class="row">
            {dateIn(language, on)}
            <span class="soft">
              {confirmedBy === null ? days.waits : fillWords(days.confirmed, { name: confirmedBy })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
