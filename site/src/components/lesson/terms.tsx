import type { ExplainedTerm } from '../../../../content/schema/block.ts';
import { fill } from '../../words/fill.ts';

/** How a term is explained: opened by its question, such as `What does “{term}” mean?`, or in a line. */
export type Explain = { readonly question: string } | 'line';

interface Props {
  readonly terms: readonly ExplainedTerm[];
  readonly explain: Explain;
}

/** What the terms of a paragraph mean, for who meets them for the first time. */
export function Terms({ terms, explain }: Props) {
  return (
    <>
      {terms.map(({ id, term, meaning }) =>
        explain === 'line' ? (
          <p class="term" key={id}>
            <b>{term}</b>: {meaning}
          </p>
        ) : (
          <details class="term" key={id}>
            <summary>{fill(explain.question, { term })}</summary>
            <p>{meaning}</p>
          </details>
        ),
      )}
    </>
  );
}
