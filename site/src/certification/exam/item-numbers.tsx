import type { Words } from '../words/en.ts';
import type { Sitting } from './keep-sitting.ts';

interface Props {
  readonly words: Words;
  readonly sitting: Sitting;
  /** The question that is shown; as many as there are: the end. */
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** All questions at a glance, each with whether it is answered, in words for who can't see it. */
export function ItemNumbers({ words: { exam }, sitting, at, onGo }: Props) {
  const { items } = sitting.view;
  return (
    <ol class="item-numbers">
      {items.map(({ id }, index) => {
        const isAnswered = Boolean(sitting.answers[id]);
        return (
          <li key={id}>
            <button
              type="button"
              class={isAnswered ? 'item-answered' : undefined}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              {index + 1}
              <span class="visually-hidden"> ({isAnswered ? exam.answered : exam.open})</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          aria-current={at === items.length ? 'step' : undefined}
          onClick={() => onGo(items.length)}
        >
          {exam.toEnd}
        </button>
      </li>
    </ol>
  );
}
