import { fill } from '../../words/fill.ts';
import { go } from '../actions/go.ts';
import { sendOutbox } from '../actions/send-outbox.ts';
import type { QuizItem } from '../api/quiz-file.ts';
import { answerItem, answersOf, handIn, type QuizKey } from '../flow/edit.ts';
import { quizPages } from '../flow/quiz-pages.ts';
import type { QuizPlace } from '../keep/tab-record.ts';
import type { InsideProps } from '../screens/screen-props.ts';
import { Button } from './button.tsx';
import { Ltr } from './ltr.tsx';
import { RadioList } from './radio-list.tsx';

interface Props extends InsideProps {
  readonly place: QuizPlace;
  readonly items: readonly QuizItem[];
  readonly quizKey: QuizKey;
  /** Whether the workshop lets this quiz be handed in now. */
  readonly open: boolean;
}

export function QuizPage(props: Props) {
  const { app, model, words, place, items, quizKey, open } = props;
  const pages = quizPages(items);
  const page = Math.min(place.page, pages.length - 1);
  const shown = pages[page] ?? [];
  const answers = answersOf(model.record, quizKey);
  const isScale = shown[0]?.kind === 'scale';
  const { quiz } = words.taking;
  const last = page === pages.length - 1;
  return (
    <div class="prose">
      {page === 0 && <p class="lead">{quiz.lead}</p>}
      <p class="soft">
        {quiz.part} {fill(words.common.outOf, { count: page + 1, all: pages.length })}
      </p>
      {isScale && (
        <>
          <h2>{quiz.scaleTitle}</h2>
          <p>{quiz.scaleLead}</p>
        </>
      )}
      {shown.map((item) => (
        <RadioList
          key={item.id}
          name={item.id}
          legend={item.stem}
          options={item.options}
          chosen={answers[item.id] ?? null}
          clear={quiz.clear}
          onChoose={(option) =>
            app.set((now) => answerItem(now, quizKey, { item: item.id, option }))
          }
        />
      ))}
      {last && <Summary {...props} />}
      {!open && last && <p class="callout">{quiz.notOpen}</p>}
      <PageButtons {...props} page={page} last={last} />
    </div>
  );
}

function Summary({ model, words, items, quizKey }: Props) {
  const answers = answersOf(model.record, quizKey);
  const answered = items.filter(({ id }) => answers[id]).length;
  const { quiz } = words.taking;
  return (
    <div class="callout">
      <p>
        {quiz.answered}:{' '}
        <Ltr>
          {answered} / {items.length}
        </Ltr>
      </p>
      <p>
        {quiz.skipFine} {quiz.sendNote}
      </p>
      <p class="soft">{quiz.saved}</p>
    </div>
  );
}

interface PageProps extends Props {
  readonly page: number;
  readonly last: boolean;
}

function PageButtons({ app, words, place, quizKey, open, page, last }: PageProps) {
  const turn = (to: number) => go(app, { ...place, page: to });
  const send = () => {
    app.set((now) => handIn(now, quizKey, true));
    void sendOutbox(app);
  };
  const { quiz } = words.taking;
  return (
    <p>
      {last ? (
        <Button text={quiz.send} busy={!open} onPress={send} />
      ) : (
        <Button text={quiz.next} onPress={() => turn(page + 1)} />
      )}
      {page > 0 && <Button quiet text={quiz.previous} onPress={() => turn(page - 1)} />}
    </p>
  );
}
