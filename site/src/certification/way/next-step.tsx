import type { PathView } from '../../../../functions/certification/contract.ts';
import { hashTo } from '../navigation/routes.ts';
import { moduleTitle, trackName, trackOf } from '../parts/named.ts';
import { stepPlace } from './step-place.ts';
import { isClosed, type Step, stepStateText } from './step-state.ts';
import { waitingText } from './waiting-text.ts';
import type { WayProps } from './way-screen.tsx';

/** The one thing to do now, or what is being waited for; nothing once all is done. */
export function NextStep(props: WayProps) {
  const { words, path } = props;
  if (path.steps.every(({ state }) => state === 'done')) return null;
  const step = nextOf(path);
  return (
    <section class="callout">
      <h2>{words.way.next}</h2>
      <p>{step ? <ToStep {...props} step={step} /> : whatIsAwaited(props)}</p>
    </section>
  );
}

/** A sitting whose clock runs comes before all else. */
function nextOf({ steps, sitting, application }: PathView): Step | undefined {
  if (sitting !== null) return steps.find(({ name }) => name === 'exam');
  return steps.find((step) => step.state === 'next' && !isClosed(step, application.state));
}

function ToStep(props: WayProps & { readonly step: Step }) {
  const { words, params, path, step } = props;
  const { name } = step;
  if (name === 'modules') return <ToModule {...props} />;
  if (name === 'prerequisites') return <ToPrerequisite {...props} />;
  const goesOn = name === 'exam' && path.sitting !== null;
  return (
    <a class="button" href={stepPlace(name, params)}>
      {goesOn ? words.exam.goOn : words.lists.steps[name]}
    </a>
  );
}

function ToModule({ app, params, path }: WayProps) {
  const study = path.modules.find(({ completed }) => !completed);
  if (!study) return null;
  return (
    <a class="button" href={hashTo('study', { ...params, moduleId: study.module })}>
      {moduleTitle(app, study.module)}
    </a>
  );
}

function ToPrerequisite({ app, words, params: { bodyId, trackId } }: WayProps) {
  const [first] = trackOf(app, trackId)?.prerequisites ?? [];
  if (first === undefined) return null;
  return (
    <>
      {words.way.needs}{' '}
      <a href={hashTo('way', { bodyId, trackId: first })}>{trackName(app, first)}</a>
    </>
  );
}

/** What only time or other people can move; steps that come after others say nothing new. */
function whatIsAwaited({ words, language, path }: WayProps): string {
  const step = path.steps.find(({ waiting }) => waiting && waiting.for !== 'step');
  if (step) return waitingText({ words, language, step }) ?? '';
  const [last] = path.steps.slice(-1);
  return last ? stepStateText(words, last, path.application.state) : '';
}
