import type { AttemptReceipt } from '../../../../functions/quizzes/contract.ts';
import { go } from '../actions/go.ts';
import { Aids } from '../parts/aids.tsx';
import { Button } from '../parts/button.tsx';
import { FileMissing } from '../parts/file-missing.tsx';
import { ItemFeedbackList } from '../parts/item-feedback-list.tsx';
import { Scores } from '../parts/scores.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

interface Props extends InsideProps {
  readonly module: string;
}

/** The participant's own scores and, once released, each question with its reasons. */
export function ResultScreen(props: Props) {
  const { model, words, module } = props;
  const { attempts } = model;
  const receipt = Array.isArray(attempts)
    ? attempts.find((each) => each.module === module && each.result)
    : attempts;
  return (
    <>
      <WayBack {...props} />
      <div class="prose">
        <Title text={words.taking.result.title} />
        {typeof receipt === 'object' && receipt ? (
          <Result {...props} receipt={receipt} />
        ) : (
          <FileMissing {...props} file={receipt} />
        )}
      </div>
      <Aids {...props} />
    </>
  );
}

function Result({ receipt, ...props }: Props & { readonly receipt: AttemptReceipt }) {
  const { app, words, module } = props;
  const { result } = receipt;
  const texts = words.taking.result;
  if (!result) return null;
  return (
    <>
      <p class="lead">{texts.lead}</p>
      <Scores result={result} words={words} />
      <h2>{texts.itemsTitle}</h2>
      {result.items ? (
        <Items {...props} receipt={receipt} feedback={result.items} />
      ) : (
        <>
          <p>{texts.notReleased}</p>
          <Button quiet text={texts.lookAgain} onPress={() => go(app, { at: 'result', module })} />
        </>
      )}
    </>
  );
}

type Feedback = NonNullable<NonNullable<AttemptReceipt['result']>['items']>;

function Items(props: Props & { readonly receipt: AttemptReceipt; readonly feedback: Feedback }) {
  const { app, model, words, receipt, feedback } = props;
  const file = model.quizzes[receipt.quizId];
  if (typeof file !== 'object') return <FileMissing app={app} words={words} file={file} />;
  return <ItemFeedbackList feedback={feedback} items={file.items} words={words} />;
}
