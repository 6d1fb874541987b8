import { phaseAllows } from '../../../../functions/enrollment/rules/phase-allows.ts';
import { LessonBlocks } from '../../components/lesson/lesson-blocks.tsx';
import { fill } from '../../words/fill.ts';
import { go } from '../actions/go.ts';
import { sendOutbox } from '../actions/send-outbox.ts';
import type { LessonsFile } from '../api/lessons-file.ts';
import { finishLesson } from '../flow/edit.ts';
import type { Place } from '../keep/tab-record.ts';
import { Aids } from '../parts/aids.tsx';
import { Button } from '../parts/button.tsx';
import { FileMissing } from '../parts/file-missing.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

interface Props extends InsideProps {
  readonly module: string;
  readonly lesson: string;
}

export function LessonScreen(props: Props) {
  const { app, model, words, module } = props;
  const file = model.lessons[module];
  return (
    <>
      <WayBack {...props} />
      {typeof file === 'object' ? (
        <Lesson {...props} file={file} />
      ) : (
        <FileMissing app={app} words={words} file={file} />
      )}
      <Aids {...props} />
    </>
  );
}

function Lesson(props: Props & { readonly file: LessonsFile }) {
  const { words, module, file } = props;
  const at = file.lessons.findIndex(({ id }) => id === props.lesson);
  const lesson = file.lessons[at];
  if (!lesson) return <p>{words.notices.problems['not-found']}</p>;
  const following = file.lessons[at + 1];
  const next: Place = following ? { at: 'lesson', module, lesson: following.id } : { at: 'hub' };
  return (
    <div class="prose">
      <Title text={lesson.title} />
      <p class="soft">
        {fill(words.common.outOf, { count: at + 1, all: file.lessons.length })} ·{' '}
        {fill(words.common.minutes, { count: lesson.minutes })}
      </p>
      {lesson.contentNote && (
        <section class="callout">
          <h2>{words.taking.lesson.note}</h2>
          <p>{lesson.contentNote}</p>
          <Button quiet text={words.taking.lesson.skip} onPress={() => skip(props, next)} />
        </section>
      )}
      <LessonBlocks blocks={lesson.blocks} labels={words.taking.lesson} />
      <Finish {...props} next={next} />
    </div>
  );
}

/** Where completion is recorded, a lesson that was opened counts, also when it is skipped. */
function skip({ app, enrollment: { workshop }, module, lesson }: Props, next: Place): void {
  const counts = workshop.joining === 'roster' && !workshop.closed;
  if (counts && phaseAllows(workshop.phase, 'lesson')) {
    app.set((now) => finishLesson(now, `${module}/${lesson}`));
    void sendOutbox(app);
  }
  go(app, next);
}

function Finish({ app, model, words, enrollment, module, lesson, next }: Props & { next: Place }) {
  const { phase, closed } = enrollment.workshop;
  const name = `${module}/${lesson}`;
  const finished = enrollment.lessons.includes(name) || model.record.lessons.includes(name);
  const counts = !finished && !closed && phaseAllows(phase, 'lesson');
  const finish = () => {
    app.set((now) => finishLesson(now, name));
    void sendOutbox(app);
  };
  const onward = next.at === 'hub' ? words.common.goOn : words.taking.lesson.next;
  return (
    <>
      <p role="status">{finished && `✓ ${words.taking.lesson.finished}`}</p>
      <Button
        text={counts ? words.taking.lesson.finish : onward}
        onPress={counts ? finish : () => go(app, next)}
      />
    </>
  );
}
