import { textOfSpans } from '../../../../content/compile/count-words.ts';
import type { Activity, Block, Choice, TextBlock } from '../../../../content/schema/block.ts';

/** What stands on one screen of the room view. */
export type Thought =
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] }
  /** A story or question, before anybody answers. */
  | { readonly kind: 'story'; readonly title: string; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'question'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'options'; readonly choices: readonly Choice[] }
  /** One option with what speaks for or against it; `at` counts from 0. */
  | { readonly kind: 'answer'; readonly choice: Choice; readonly at: number };

/** About as many letters as can be read from the last row on one screen. */
const fits = 260;

/**
 * A lesson cut into screens for a room: a heading begins a new one, and so does text that no longer
 * fits. The options of an activity stand alone, so that the room can choose before the answers come.
 */
export function thoughtsOf(blocks: readonly Block[]): Thought[] {
  const thoughts: Thought[] = [];
  let text: TextBlock[] = [];
  const finish = () => {
    if (text.length > 0) thoughts.push({ kind: 'text', blocks: text });
    text = [];
  };
  for (const block of blocks) {
    const isActivity = block.kind === 'scenario' || block.kind === 'practice';
    if (isActivity || !goesOn(text, block)) finish();
    if (isActivity) thoughts.push(...activityThoughts(block));
    else text.push(block);
  }
  finish();
  return thoughts;
}

function activityThoughts(activity: Activity): Thought[] {
  const { kind, blocks, choices } = activity;
  return [
    kind === 'scenario'
      ? { kind: 'story', title: activity.title, blocks }
      : { kind: 'question', blocks },
    { kind: 'options', choices },
    ...choices.map((choice, at) => ({ kind: 'answer' as const, choice, at })),
  ];
}

function goesOn(text: readonly TextBlock[], block: TextBlock): boolean {
  if (block.kind === 'heading') return false;
  const last = text.at(-1);
  // A heading never stands alone, nor what leads into a list.
  if (last?.kind === 'heading' || (last?.kind === 'paragraph' && block.kind === 'list'))
    return true;
  return lettersIn([...text, block]) <= fits;
}

function lettersIn(blocks: readonly TextBlock[]): number {
  return blocks
    .map((block) =>
      block.kind === 'list'
        ? block.items.map(lettersIn).reduce((sum, letters) => sum + letters, 0)
        : textOfSpans(block.spans).length,
    )
    .reduce((sum, letters) => sum + letters, 0);
}
