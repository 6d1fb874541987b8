import type { TextBlock } from '../../../../content/schema/block.ts';
import { Spans } from './spans.tsx';
import { type Explain, Terms } from './terms.tsx';

interface Props {
  readonly blocks: readonly TextBlock[];
  /** How many levels all headings move down, so that a lesson fits under its page's headings. */
  readonly shift?: 0 | 1;
  /** Terms are explained only where it is said how. */
  readonly explain?: Explain | undefined;
}

/** The element of a heading by how far headings move down, and by the author's level. */
const headings = { 0: { 2: 'h2', 3: 'h3' }, 1: { 2: 'h3', 3: 'h4' } } as const;

/** Paragraphs, headings and lists. */
export function TextBlocks({ blocks, shift = 0, explain }: Props) {
  return (
    <>
      {blocks.map((block, at) => (
        <TextBlockView key={at} block={block} shift={shift} explain={explain} />
      ))}
    </>
  );
}

interface BlockProps extends Pick<Props, 'explain'> {
  readonly block: TextBlock;
  readonly shift: 0 | 1;
}

function TextBlockView({ block, shift, explain }: BlockProps) {
  if (block.kind === 'paragraph') {
    return (
      <>
        <p>
          <Spans spans={block.spans} />
        </p>
        {explain && block.terms && <Terms terms={block.terms} explain={explain} />}
      </>
    );
  }
  if (block.kind === 'heading') {
    const Heading = headings[shift][block.level];
    return (
      <Heading>
        <Spans spans={block.spans} />
      </Heading>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, at) => (
        <li key={at}>
          <ListItem blocks={item} shift={shift} explain={explain} />
        </li>
      ))}
    </List>
  );
}

/** An item of a single paragraph needs no paragraph of its own. */
function ListItem({ blocks, shift = 0, explain }: Props) {
  const [only, ...more] = blocks;
  if (only?.kind !== 'paragraph' || more.length > 0) {
    return <TextBlocks blocks={blocks} shift={shift} explain={explain} />;
  }
  return (
    <>
      <Spans spans={only.spans} />
      {explain && only.terms && <Terms terms={only.terms} explain={explain} />}
    </>
  );
}
