import { type QuizName, quizIdOf } from '../../../../functions/quizzes/quiz-id.ts';
import { draftOf } from '../flow/outbox.ts';
import { quizOf } from '../flow/quiz-of.ts';
import { stepsOf } from '../flow/steps.ts';
import type { QuizPlace } from '../keep/tab-record.ts';
import { Aids } from '../parts/aids.tsx';
import { FileMissing } from '../parts/file-missing.tsx';
import { QuizPage } from '../parts/quiz-page.tsx';
import { QuizWaiting } from '../parts/quiz-waiting.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

interface Props extends InsideProps {
  readonly place: QuizPlace;
}

/** A quiz, a few questions a page. Every choice is kept at once; nothing is sent before the end. */
export function QuizScreen(props: Props) {
  const { words, enrollment, place } = props;
  const quiz = quizOf(enrollment, place.module, place.phase);
  return (
    <>
      <WayBack {...props} />
      <Title text={words.taking.quiz[place.phase]} />
      <QuizBody {...props} quiz={quiz} />
      <Aids {...props} />
    </>
  );
}

function QuizBody({ quiz, ...props }: Props & { readonly quiz: QuizName | undefined }) {
  const { app, model, words, place } = props;
  const quizKey = { module: place.module, phase: place.phase, quizId: quiz ? quizIdOf(quiz) : '' };
  if (draftOf(model.record, place.module, place.phase)?.ready) {
    return <QuizWaiting {...props} quizKey={quizKey} />;
  }
  const file = model.quizzes[quizKey.quizId];
  if (typeof file === 'object') {
    return <QuizPage {...props} items={file.items} quizKey={quizKey} open={isOpen(props)} />;
  }
  return <FileMissing app={app} words={words} file={file} />;
}

function isOpen({ enrollment, model, place }: Props): boolean {
  return stepsOf({ enrollment, record: model.record, lessonsOf: {} }).some(
    (step) => step.kind === place.phase && step.module === place.module && step.standing === 'open',
  );
}
