import type { FlowNode, Node } from '../../compile/markdown/node.ts';
import { nodesOf } from '../../compile/markdown/parse-markdown.ts';
import type { Segment, SegmentKind } from './segment.ts';

/**
 * The texts of a lesson, guide or sheet in their order. Ids name the place: `title`, `2.paragraph-1`
 * (second section), `#<activity>.option-1`; so the same place has the same id in all languages that
 * are built alike.
 */
export function segmentsOfMarkdown(file: string): Segment[] {
  const collector = new Collector(file);
  for (const node of nodesOf(file)) collector.addNode(node);
  return collector.segments;
}

class Collector {
  readonly segments: Segment[] = [];
  readonly #file: string;
  readonly #counts = new Map<string, number>();
  #section = 0;

  constructor(file: string) {
    this.#file = file;
  }

  addNode(node: FlowNode): void {
    if (node.type === 'heading' && node.depth === 1) {
      this.#add(node, 'title', 'title');
    } else if (node.type === 'heading') {
      this.#section += 1;
      this.#add(node, `${this.#section}.heading`, 'heading');
    } else if (node.type === 'containerDirective') {
      this.#addActivity(node);
    } else {
      this.#addText(node, String(this.#section));
    }
  }

  #addText(node: FlowNode, place: string): void {
    if (node.type === 'heading') {
      this.#add(node, this.#numbered(`${place}.heading`), 'heading');
    } else if (node.type === 'paragraph') {
      this.#add(node, this.#numbered(`${place}.paragraph`), 'paragraph');
    } else if (node.type === 'list') {
      for (const item of node.children) this.#addPoint(item, place);
    }
  }

  #addPoint(item: Node<'listItem'>, place: string): void {
    for (const child of item.children) {
      if (child.type === 'paragraph') this.#add(child, this.#numbered(`${place}.point`), 'point');
      else this.#addText(child, place);
    }
  }

  #addActivity(node: Node<'containerDirective'>): void {
    const id = `#${node.attributes?.id ?? this.#numbered('activity')}`;
    this.#addAttribute(node, `${id}.title`);
    const options = node.children.at(-1);
    const closing = options?.type === 'list' ? options : undefined;
    for (const child of node.children) if (child !== closing) this.#addText(child, id);
    for (const [index, item] of (closing?.children ?? []).entries()) {
      this.#addOption(item, { activity: id, number: index + 1 });
    }
  }

  /** The first line is the option, the rest of it and of the item is the feedback. */
  #addOption(
    item: Node<'listItem'>,
    { activity, number }: { activity: string; number: number },
  ): void {
    const [first, ...rest] = item.children;
    const kind = item.checked === true ? 'good-option' : 'option';
    const feedback = `${activity}.feedback-${number}`;
    if (first?.type === 'paragraph') {
      const { start, end } = rangeOf(first);
      const written = this.#file.slice(start, end);
      const lineEnd = written.indexOf('\n');
      const optionEnd = lineEnd === -1 ? end : start + written.slice(0, lineEnd).trimEnd().length;
      this.#push(`${activity}.option-${number}`, kind, { start, end: optionEnd });
      if (lineEnd !== -1) {
        const indent = /^\s*/u.exec(written.slice(lineEnd))?.[0].length ?? 0;
        this.#push(feedback, 'feedback', { start: start + lineEnd + indent, end });
      }
    }
    for (const child of rest) this.#addText(child, feedback);
  }

  #addAttribute(node: Node<'containerDirective'>, id: string): void {
    const from = node.position?.start.offset ?? 0;
    const [line = ''] = this.#file.slice(from).split('\n');
    const match = /\btitle=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/du.exec(line);
    const { double, single } = match?.indices?.groups ?? {};
    const range = double ?? single;
    if (range === undefined) return;
    const [start, end] = range;
    const text = line.slice(start, end);
    const place = { start: from + start, end: from + end };
    this.segments.push({
      id,
      kind: 'title',
      ...place,
      text,
      quoted: double === undefined ? 'single' : 'double',
    });
  }

  #add(node: Node<'heading'> | Node<'paragraph'>, id: string, kind: SegmentKind): void {
    if (node.children.length > 0) this.#push(id, kind, rangeOf(node));
  }

  #push(id: string, kind: SegmentKind, { start, end }: { start: number; end: number }): void {
    const text = this.#file.slice(start, end).replace(/\s*\n\s*/gu, ' ');
    this.segments.push({ id, kind, start, end, text, quoted: 'plain' });
  }

  #numbered(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name}-${count}`;
  }
}

function rangeOf(node: Node<'heading'> | Node<'paragraph'>): { start: number; end: number } {
  const start = node.children[0]?.position?.start.offset ?? 0;
  const end = node.children.at(-1)?.position?.end.offset ?? start;
  return { start, end };
}
