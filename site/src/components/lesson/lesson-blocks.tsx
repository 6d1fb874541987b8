import type { Block } from '../../../../content/schema/block.ts';
import { type ActivityLabels, ActivityView } from './activity.tsx';
import type { Explain } from './terms.tsx';
import { TextBlocks } from './text-blocks.tsx';

interface Props {
  readonly blocks: readonly Block[];
  readonly labels: ActivityLabels;
  readonly shift?: 0 | 1;
  readonly printed?: boolean;
}

/**
 * The body of a lesson. Rendered on the server for the public pages and in the browser by the
 * participant app, so it holds no state and needs no script; its style is `lesson.css`.
 */
export function LessonBlocks({ blocks, labels, shift = 0, printed = false }: Props) {
  const explain: Explain = printed ? 'line' : { question: labels.meaningOf };
  return (
    <>
      {blocks.map((block, at) =>
        block.kind === 'scenario' || block.kind === 'practice' ? (
          <ActivityView
            key={block.id}
            activity={block}
            labels={labels}
            shift={shift}
            printed={printed}
            explain={explain}
          />
        ) : (
          <TextBlocks key={at} blocks={[block]} shift={shift} explain={explain} />
        ),
      )}
    </>
  );
}
