import { complete } from '../actions/complete.ts';
import { lessonIdsOf } from '../flow/lesson-ids.ts';
import { stepsOf } from '../flow/steps.ts';
import { Aids } from '../parts/aids.tsx';
import { CodeForm } from '../parts/code-form.tsx';
import { Points } from '../parts/points.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

/** Where an employer has to record completion: the personal code once more, and why. */
export function CompletionScreen(props: InsideProps) {
  const { completion } = props.words.closing;
  return (
    <>
      <WayBack {...props} />
      <div class="prose">
        <Title text={completion.title} />
        <Body {...props} />
      </div>
      <Aids {...props} />
    </>
  );
}

function Body({ app, model, words, enrollment }: InsideProps) {
  const { completion } = words.closing;
  const steps = stepsOf({ enrollment, record: model.record, lessonsOf: lessonIdsOf(model) });
  const standing = steps.find(({ kind }) => kind === 'completion')?.standing;
  if (standing === 'done') return <p class="lead">{completion.done}</p>;
  if (standing !== 'open') {
    return <p class="lead">{standing === 'missed' ? completion.missed : completion.notYet}</p>;
  }
  return (
    <>
      <p class="lead">{completion.lead}</p>
      <Points texts={completion.points} />
      <CodeForm
        label={completion.label}
        hint={completion.hint}
        submit={completion.submit}
        typed=""
        busy={model.busy}
        onCode={(typed) => complete(app, typed)}
      />
    </>
  );
}
