import type { ItemFeedback } from '../../../../functions/quizzes/contract.ts';
import type { QuizItem } from '../api/quiz-file.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly feedback: readonly ItemFeedback[];
  readonly items: readonly QuizItem[];
  readonly words: Words;
}

/** Each question with the own answer, the best one and the reasons for both. */
export function ItemFeedbackList({ feedback, items, words }: Props) {
  return (
    <ol class="item-feedback plain-list">
      {feedback.map((each) => {
        const item = items.find(({ id }) => id === each.item);
        return item && <Item key={each.item} feedback={each} item={item} words={words} />;
      })}
    </ol>
  );
}

interface ItemProps {
  readonly feedback: ItemFeedback;
  readonly item: QuizItem;
  readonly words: Words;
}

function Item({ feedback, item, words: { taking } }: ItemProps) {
  const words = taking.result;
  const text = (option: string | null) => item.options.find(({ id }) => id === option)?.text;
  const { chosen, right, explanation, chosenExplanation } = feedback;
  return (
    <li class="feedback-item">
      <h3>{item.stem}</h3>
      {chosen === null && <p class="soft">{words.skippedItem}</p>}
      {chosen !== null && chosen !== right && (
        <p class="own-answer">
          <span class="soft">{words.yours}</span>
          <strong>{text(chosen)}</strong>
          <span>{chosenExplanation}</span>
        </p>
      )}
      <p class="own-answer best-answer">
        <span class="soft">{chosen === right ? words.wasRight : words.right}</span>
        <strong>{text(right)}</strong>
        <span>{explanation}</span>
      </p>
    </li>
  );
}
