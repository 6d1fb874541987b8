import { useEffect } from 'preact/hooks';
import { studyEndpoints } from '../../../../functions/certification/study-contract.ts';
import { LessonBlocks } from '../../components/lesson/lesson-blocks.tsx';
import { Loaded } from '../../console/parts/loaded.tsx';
import { fill } from '../../words/fill.ts';
import type { LessonsFile } from '../../workshop/api/lessons-file.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { moduleTitle } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Aids } from './aids.tsx';
import { useLessons } from './use-files.ts';

/** A lesson; that it was opened is written down once it is there to read. */
export function LessonScreen(props: ScreenProps<'lesson'>) {
  const { app, words, language, params } = props;
  const { bodyId, trackId, moduleId } = params;
  const [loaded, reload] = useLessons(app, moduleId);
  return (
    <>
      <p class="way-back screen-only">
        <a href={hashTo('study', { bodyId, trackId, moduleId })}>{moduleTitle(app, moduleId)}</a>
      </p>
      {loaded.kind !== 'loaded' && <Title text={words.titles.lesson} />}
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(file) => <Lesson {...props} file={file} />}
      </Loaded>
      <Aids words={words} language={language} />
    </>
  );
}

interface Props extends ScreenProps<'lesson'> {
  readonly file: LessonsFile;
}

export function Lesson({ app, words, params, file }: Props) {
  const { bodyId, trackId, moduleId, lessonId } = params;
  const at = file.lessons.findIndex(({ id }) => id === lessonId);
  const lesson = file.lessons[at];
  const next = file.lessons[at + 1];
  useEffect(() => {
    if (!lesson) return;
    void app
      .call(studyEndpoints.openLesson, { params: { moduleId, lessonId }, body: {} })
      .then((outcome) => outcome.kind !== 'answer' && app.tell(outcome));
  }, []);
  if (!lesson) return <p>{words.study.unknown}</p>;
  const study = { bodyId, trackId, moduleId };
  return (
    <div class="prose">
      <Title text={lesson.title} />
      <p class="soft">
        {fill(words.study.outOf, { count: at + 1, all: file.lessons.length })} ·{' '}
        {fill(words.study.minutes, { count: lesson.minutes })}
      </p>
      {lesson.contentNote && (
        <section class="callout">
          <h2>{words.lesson.note}</h2>
          <p>{lesson.contentNote}</p>
        </section>
      )}
      <LessonBlocks blocks={lesson.blocks} labels={words.lesson} />
      <p>
        <a
          class="button"
          href={next ? hashTo('lesson', { ...study, lessonId: next.id }) : hashTo('study', study)}
        >
          {next ? words.study.next : words.study.toModule}
        </a>
      </p>
    </div>
  );
}
