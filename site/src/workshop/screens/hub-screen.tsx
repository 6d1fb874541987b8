import { lookAgain } from '../actions/look-again.ts';
import { lessonIdsOf } from '../flow/lesson-ids.ts';
import { nextStep, type Step, stepsOf } from '../flow/steps.ts';
import { Aids } from '../parts/aids.tsx';
import { Button } from '../parts/button.tsx';
import { openStep } from '../parts/open-step.ts';
import { StepRow } from '../parts/step-row.tsx';
import { Title } from '../parts/title.tsx';
import type { Words } from '../words/en.ts';
import type { InsideProps } from './screen-props.ts';

/** All steps of the workshop, how each stands, and the one to take next. */
export function HubScreen(props: InsideProps) {
  const { app, model, words, enrollment } = props;
  const { workshop } = enrollment;
  const { hub } = words.taking;
  const steps = stepsOf({ enrollment, record: model.record, lessonsOf: lessonIdsOf(model) });
  const next = nextStep(steps);
  return (
    <>
      <div class="prose">
        <Title text={hub.title} />
        <p class="lead">
          <bdi>{words.common.workshopTitles[workshop.title]}</bdi>
        </p>
        {(workshop.closed || next?.standing !== 'open') && (
          <p class="callout">{idleText(steps, workshop.closed, words)}</p>
        )}
        {next && (
          <Button text={`${hub.next}: ${hub[next.kind]}`} onPress={() => openStep(app, next)} />
        )}
        {!next && !workshop.closed && (
          <Button quiet text={hub.lookAgain} busy={model.busy} onPress={() => lookAgain(app)} />
        )}
        {workshop.modules.map(({ id }) => {
          const file = model.lessons[id];
          const own = steps.filter((step) => 'module' in step && step.module === id);
          return (
            <section key={id}>
              <h2>{typeof file === 'object' ? file.title : hub.lessons}</h2>
              <Steps {...props} steps={own} />
            </section>
          );
        })}
        <Steps {...props} steps={steps.filter((step) => !('module' in step))} />
      </div>
      <Aids {...props} />
    </>
  );
}

function Steps({ steps, ...props }: InsideProps & { readonly steps: readonly Step[] }) {
  return (
    <ol class="steps plain-list">
      {steps.map((step) => (
        <StepRow key={step.kind} {...props} step={step} />
      ))}
    </ol>
  );
}

function idleText(steps: readonly Step[], closed: boolean, { taking }: Words): string {
  if (closed) return taking.hub.closed;
  const settled = steps.every(({ standing }) => standing !== 'waiting');
  return settled ? taking.hub.allDone : taking.hub.waitForTrainer;
}
