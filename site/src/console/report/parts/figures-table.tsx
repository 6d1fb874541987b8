import type { ComponentChildren } from 'preact';

export interface TableRow {
  readonly key: string;
  readonly head: string;
  /** Where the row's name leads. */
  readonly link?: string;
  readonly cells: readonly ComponentChildren[];
}

interface Props {
  readonly caption: string;
  /** The first names what the rows are. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table of figures that scrolls by itself where the screen is narrower than its columns. */
export function FiguresTable({ caption, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer must be able to scroll it
    <section class="figures-scroll" aria-label={caption} tabIndex={0}>
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" dir="auto">
                {row.link ? <a href={row.link}>{row.head}</a> : row.head}
              </th>
              {row.cells.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
