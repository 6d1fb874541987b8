import { Ltr } from '../../workshop/parts/ltr.tsx';
import { hashTo } from '../navigation/routes.ts';
import { moduleTitle, trackName, trackOf } from '../parts/named.ts';
import { stepPlace } from './step-place.ts';
import { isClosed, type Step, stepStateText } from './step-state.ts';
import { waitingText } from './waiting-text.ts';
import type { WayProps } from './way-screen.tsx';

interface Props extends WayProps {
  readonly step: Step;
}

const marks = { done: '✓', next: '●', waiting: '○' } as const;

/** A step with its state in words, how much of it is done, and why it waits. */
export function StepRow(props: Props) {
  const { words, params, path, step } = props;
  const { name, have, need, state } = step;
  const text = words.lists.steps[name];
  const { state: application } = path.application;
  const shown = isClosed(step, application) ? 'waiting' : state;
  const isOpen = name === 'exam' && path.sitting !== null;
  return (
    <li class={`step step-${shown}`}>
      <span class="step-mark" aria-hidden="true">
        {marks[shown]}
      </span>
      <div class="step-body">
        <span>
          {name === 'modules' || name === 'prerequisites' ? (
            <strong>{text}</strong>
          ) : (
            <a href={stepPlace(name, params)}>{text}</a>
          )}
        </span>
        <span class="soft">
          {stepStateText(words, step, application)}
          {need > 1 && (
            <>
              {' · '}
              <Ltr>
                {have} / {need}
              </Ltr>
            </>
          )}
        </span>
        <WhyWaiting {...props} />
        {isOpen && <p>{words.way.examOpen}</p>}
        {name === 'exam' && path.sittings.some(({ sample }) => sample) && (
          <p class="soft">{words.exam.isSample}</p>
        )}
        {name === 'modules' && <Modules {...props} />}
        {name === 'prerequisites' && state !== 'done' && <Prerequisites {...props} />}
      </div>
    </li>
  );
}

/** That the body has the application is said where the step stands. */
function WhyWaiting(props: Props) {
  const { waiting } = props.step;
  if (waiting?.for === 'certifier' && waiting.about === 'application') return null;
  const text = waitingText(props);
  return text ? <p class="soft">{text}</p> : null;
}

function Modules({ app, words, params, path }: Props) {
  return (
    <ul class="plain-list lesson-rows">
      {path.modules.map(({ module, completed }) => (
        <li key={module} class="lesson-row">
          <a href={hashTo('study', { ...params, moduleId: module })}>{moduleTitle(app, module)}</a>
          {completed && (
            <span class="lesson-done" role="img" aria-label={words.way.completed}>
              ✓
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Prerequisites({ app, words, params: { bodyId, trackId } }: Props) {
  return (
    <>
      <p>{words.way.needs}</p>
      <ul>
        {trackOf(app, trackId)?.prerequisites.map((each) => (
          <li key={each}>
            <a href={hashTo('way', { bodyId, trackId: each })}>{trackName(app, each)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
