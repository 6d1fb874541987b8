import { enoughPercent } from '../../../../functions/certification/rules/study-complete.ts';
import {
  type StudyView,
  studyEndpoints,
} from '../../../../functions/certification/study-contract.ts';
import { bothLoaded } from '../../console/parts/both-loaded.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { fill } from '../../words/fill.ts';
import type { LessonsFile } from '../../workshop/api/lessons-file.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { moduleTitle } from '../parts/named.ts';
import { ToWay } from '../parts/to-way.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { Aids } from './aids.tsx';
import { useLessons } from './use-files.ts';

/** A module's front: its lessons, which are opened, and its quiz. */
export function StudyScreen(props: ScreenProps<'study'>) {
  const { app, words, params } = props;
  const { moduleId } = params;
  const [study, { reload }] = useLoaded(app, studyEndpoints.study, { params: { moduleId } });
  const [file, again] = useLessons(app, moduleId);
  return (
    <>
      <ToWay params={params} words={words} />
      <Title text={moduleTitle(app, moduleId)} />
      <Loaded
        loaded={bothLoaded(study, file)}
        words={words}
        reload={() => {
          reload();
          again();
        }}
      >
        {([view, lessons]) => <Front {...props} study={view} file={lessons} />}
      </Loaded>
      <Aids words={words} language={props.language} />
    </>
  );
}

interface Props extends ScreenProps<'study'> {
  readonly study: StudyView;
  readonly file: LessonsFile;
}

export function Front({ app, words, params, study, file }: Props) {
  const texts = words.study;
  const minutes = app.around.facts.modules.find(({ id }) => id === params.moduleId)?.minutes;
  const allOpened = file.lessons.every(({ id }) => study.lessons.includes(id));
  return (
    <div class="prose">
      {minutes && <p class="soft">{fill(texts.minutes, { count: minutes })}</p>}
      <p>{study.completed ? texts.completed : fill(texts.enough, { percent: enoughPercent })}</p>
      <h2>{texts.lessons}</h2>
      <ol>
        {file.lessons.map(({ id, title }) => (
          <li key={id}>
            <a href={hashTo('lesson', { ...params, lessonId: id })}>{title}</a>
            {study.lessons.includes(id) && (
              <span class="lesson-done" role="img" aria-label={texts.opened}>
                ✓
              </span>
            )}
          </li>
        ))}
      </ol>
      <h2>{texts.quiz}</h2>
      {study.quiz && (
        <p>
          {fill(texts.last, study.quiz)} {!study.completed && texts.notYet}
        </p>
      )}
      {allOpened ? (
        <p>
          <a class="button" href={hashTo('quiz', params)}>
            {study.quiz ? texts.again : texts.toQuiz}
          </a>
        </p>
      ) : (
        <p class="soft">{texts.quizLater}</p>
      )}
    </div>
  );
}
