import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { insightsEndpoints, type progressView } from '../../../../functions/insights/contract.ts';
import { fill } from '../../words/fill.ts';
import { timeOfDay } from '../clock/moment-in.ts';
import type { ScreenProps } from '../screen-props.ts';
import { usePolling } from './use-polling.ts';

type Progress = z.infer<typeof progressView>;

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
}

/** How many have come how far, a few seconds old at most; never an answer, never a person. */
export function LiveProgress(props: Props) {
  const { app, words, language, params, workshop } = props;
  const { live } = words.running;
  const [progress, setProgress] = useState<Progress>();
  const [seen, setSeen] = useState(0);
  const [failing, setFailing] = useState(false);
  const active = workshop.state === 'open' || workshop.state === 'closing';
  usePolling(app, {
    active,
    ask: async () => {
      const outcome = await app.call(insightsEndpoints.progress, { params });
      setFailing(outcome.kind !== 'answer');
      if (outcome.kind !== 'answer') return false;
      setProgress(outcome.body);
      setSeen(app.around.now());
      return true;
    },
  });
  if (!active) return null;
  return (
    <section class="group">
      <h2>{live.title}</h2>
      {progress ? <Numbers {...props} progress={progress} /> : <p>{words.frame.loading}</p>}
      <p class="soft" role="status">
        {failing && live.failing}
      </p>
      {seen > 0 && <p class="soft">{fill(live.asOf, { time: timeOfDay(language, seen) })}</p>}
    </section>
  );
}

function Numbers({ app, words, workshop, progress }: Props & { readonly progress: Progress }) {
  const { live } = words.running;
  const { joined } = progress;
  const titleOf = (id: string) => app.around.modules.find((each) => each.id === id)?.title ?? id;
  return (
    <>
      <p class="lead">
        {fill(live.joined, { joined, seats: workshop.plan.seats })}{' '}
        <progress class="live-bar" value={joined} max={workshop.plan.seats} aria-hidden="true" />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens keys must be able to scroll it */}
      <section class="table-frame" tabIndex={0} aria-label={live.title}>
        <table>
          <caption class="visually-hidden">{live.title}</caption>
          <thead>
            <tr>
              <th scope="col">{live.module}</th>
              <th scope="col">{live.before}</th>
              <th scope="col">{live.lessons}</th>
              <th scope="col">{live.after}</th>
            </tr>
          </thead>
          <tbody>
            {progress.modules.map(({ module, before, lessons, after }) => (
              <tr key={module}>
                <th scope="row">{titleOf(module)}</th>
                <td class="number">{before}</td>
                <td class="number">{lessons}</td>
                <td class="number">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{fill(live.feedback, { count: progress.feedback })}</p>
    </>
  );
}
