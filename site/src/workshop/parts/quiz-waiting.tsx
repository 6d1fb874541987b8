import { handIn, type QuizKey } from '../flow/edit.ts';
import type { InsideProps } from '../screens/screen-props.ts';
import { Button } from './button.tsx';

/** Handed in, not acknowledged: the link state above says how it goes; the answers stay. */
export function QuizWaiting({
  app,
  model,
  words,
  quizKey,
}: InsideProps & { readonly quizKey: QuizKey }) {
  return (
    <>
      <p>{words.common.saved}</p>
      <Button
        quiet
        text={words.taking.quiz.change}
        busy={model.link === 'sending'}
        onPress={() => app.set((now) => handIn(now, quizKey, false))}
      />
    </>
  );
}
