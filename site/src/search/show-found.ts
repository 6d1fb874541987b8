import type { FoundPage } from './page-index.ts';
import { snippet } from './snippet.ts';

/** Puts the found pages into the list: title, what it belongs to, and some words around. */
export function showFound(list: HTMLElement, found: readonly FoundPage[], language: string): void {
  const items = found.map(({ row: [inside, title, belongsTo, , text], matched }) => {
    const link = made('a', [title]);
    link.href = `/${language}/${inside}`;
    const pieces = snippet(text, matched, language).map((piece) =>
      piece.hit ? made('mark', [piece.text]) : piece.text,
    );
    const below = belongsTo ? [small(belongsTo)] : [];
    return made('li', [link, ...below, made('p', pieces)]);
  });
  list.textContent = '';
  list.append(...items);
}

function small(text: string): HTMLElement {
  const element = made('span', [text]);
  element.className = 'soft';
  return element;
}

/** Words go in as text nodes: nothing is ever parsed. */
function made<Tag extends 'a' | 'li' | 'mark' | 'p' | 'span'>(
  tag: Tag,
  inside: (Node | string)[],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}
