import { go } from '../actions/go.ts';
import { finishedLessons, type Standing, type Step } from '../flow/steps.ts';
import type { InsideProps } from '../screens/screen-props.ts';
import { FileMissing } from './file-missing.tsx';
import { Ltr } from './ltr.tsx';
import { openStep } from './open-step.ts';
import { TextButton } from './text-button.tsx';

const marks: Readonly<Record<Standing, string>> = {
  done: '✓',
  unsent: '…',
  open: '○',
  waiting: '·',
  missed: '–',
  there: '✦',
};

/** One step of the hub: its name, how it stands, and the way in while there is one. */
export function StepRow({ step, ...props }: InsideProps & { readonly step: Step }) {
  const { app, words } = props;
  const { hub } = words.taking;
  const enterable = ['open', 'unsent', 'there'].includes(step.standing) && step.kind !== 'lessons';
  return (
    <li class={`step step-${step.standing}`}>
      <span class="step-mark" aria-hidden="true">
        {marks[step.standing]}
      </span>
      <div class="step-body">
        {enterable ? (
          <TextButton text={hub[step.kind]} onPress={() => openStep(app, step)} />
        ) : (
          <span>{hub[step.kind]}</span>
        )}
        <span class="soft">
          {step.kind === 'lessons' && step.of > 0 && (
            <>
              <Ltr>
                {step.finished} / {step.of}
              </Ltr>
              {' · '}
            </>
          )}
          {hub[step.standing]}
        </span>
        {step.kind === 'lessons' && <LessonRows {...props} step={step} />}
      </div>
    </li>
  );
}

interface LessonRowsProps extends InsideProps {
  readonly step: Extract<Step, { kind: 'lessons' }>;
}

function LessonRows({ app, model, words, enrollment, step }: LessonRowsProps) {
  const { module } = step;
  const file = model.lessons[module];
  if (typeof file !== 'object') return <FileMissing app={app} words={words} file={file} />;
  const finished = finishedLessons({ enrollment, record: model.record }, module);
  return (
    <ul class="plain-list lesson-rows">
      {file.lessons.map(({ id, title }) => (
        <li key={id} class="lesson-row">
          {step.standing === 'waiting' ? (
            title
          ) : (
            <TextButton
              text={title}
              onPress={() => go(app, { at: 'lesson', module, lesson: id })}
            />
          )}
          {finished.includes(id) && (
            <>
              <span class="lesson-done" aria-hidden="true">
                ✓
              </span>
              <span class="visually-hidden">{words.taking.hub.finished}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
