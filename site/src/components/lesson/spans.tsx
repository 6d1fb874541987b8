import type { Span } from '../../../../content/schema/block.ts';

/** Running words with their strong and emphasised pieces. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return (
    <>
      {spans.map((span) => {
        const emphasised = span.emphasis ? <em>{span.text}</em> : span.text;
        return span.strong ? <strong>{emphasised}</strong> : emphasised;
      })}
    </>
  );
}
