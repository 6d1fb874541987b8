import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { type ActProps, useChange } from './use-change.ts';

const phases = ['before', 'lessons', 'after'] as const;

/** The phase in force, and starting another one by hand; going back is possible too. */
export function PhaseActs(props: ActProps) {
  const { words, workshop } = props;
  const { phase: texts } = words.running.acts;
  const { lists } = words;
  const change = useChange(props);
  return (
    <section class="group">
      <h2>{texts.title}</h2>
      <p>{fill(texts.now, { phase: lists.phases[workshop.phase] })}</p>
      {workshop.plan.phasing.kind === 'by-clock' && <p>{texts.byClock}</p>}
      <p class="soft">{texts.note}</p>
      {phases
        .filter((phase) => phase !== workshop.phase)
        .map((phase) => (
          <Button
            key={phase}
            quiet={phases.indexOf(phase) !== nextOf(workshop.phase)}
            text={fill(texts.start, { phase: lists.phases[phase] })}
            onPress={() =>
              void change(
                { change: 'phase', phase },
                fill(texts.done, { phase: lists.phases[phase] }),
              )
            }
          />
        ))}
    </section>
  );
}

function nextOf(phase: string): number {
  return phases.map(String).indexOf(phase) + 1;
}
