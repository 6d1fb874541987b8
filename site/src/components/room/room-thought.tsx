import type { ActivityLabels } from '../lesson/activity.tsx';
import { Spans } from '../lesson/spans.tsx';
import { TextBlocks } from '../lesson/text-blocks.tsx';
import type { Thought } from './thoughts.ts';

export interface RoomLabels extends ActivityLabels {
  readonly options: string;
  readonly letters: readonly string[];
}

interface Props {
  readonly thought: Thought;
  readonly labels: RoomLabels;
}

/** One screen of the room view. Rendered when the site is built; it needs no script. */
export function RoomThought({ thought, labels }: Props) {
  return (
    <div class="thought">
      <Inside thought={thought} labels={labels} />
    </div>
  );
}

function Inside({ thought, labels }: Props) {
  switch (thought.kind) {
    case 'text':
      return <TextBlocks blocks={thought.blocks} shift={1} />;
    case 'story':
      return (
        <>
          <p class="soft">{labels.scenario}</p>
          <h3>{thought.title}</h3>
          <TextBlocks blocks={thought.blocks} shift={1} />
        </>
      );
    case 'question':
      return (
        <>
          <h3>{labels.practice}</h3>
          <TextBlocks blocks={thought.blocks} shift={1} />
        </>
      );
    case 'options':
      return (
        <>
          <h3>{labels.options}</h3>
          <ul class="lettered">
            {thought.choices.map(({ spans }, at) => (
              <li key={at}>
                <b>{labels.letters[at]}</b> <Spans spans={spans} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'answer':
      return (
        <>
          <p>
            <b>{labels.letters[thought.at]}</b> <Spans spans={thought.choice.spans} />
          </p>
          <p class={thought.choice.good ? 'verdict verdict-good' : 'verdict'}>
            {thought.choice.good ? labels.good : labels.notGood}
          </p>
          <TextBlocks blocks={thought.choice.feedback} shift={1} />
        </>
      );
  }
}
