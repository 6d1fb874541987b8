import { describe, expect, test } from 'vitest';
import { type Spot, trailOf, whereToGo } from '../../../../site/src/console/focus/where-to-go.ts';

/** An element of a page that was never drawn. */
class Element implements Spot {
  isConnected = true;
  parentElement: Element | null = null;
  children: Element[] = [];
  readonly tagName: string;
  constructor(tag: string, ...children: Element[]) {
    this.tagName = tag.toUpperCase();
    for (const child of children) this.put(child);
  }
  put(child: Element) {
    child.parentElement = this;
    this.children.push(child);
  }
  /** Takes it out, as the page does. */
  remove() {
    const { parentElement: around } = this;
    if (around) around.children = around.children.filter((each) => each !== this);
    this.parentElement = null;
    this.leave();
  }
  private leave() {
    this.isConnected = false;
    for (const child of this.children) child.leave();
  }
  querySelector(selector: string): Element | null {
    const tags = selector.split(',').map((each) => each.replace(/\[.*/, '').toUpperCase());
    for (const child of this.children) {
      if (tags.includes(child.tagName)) return child;
      const inner = child.querySelector(selector);
      if (inner) return inner;
    }
    return null;
  }
}

/** A list of rows, each with a button, below a heading. */
function listed(count: number) {
  const buttons = Array.from({ length: count }, () => new Element('button'));
  const rows = buttons.map((button) => new Element('li', new Element('p'), button));
  const heading = new Element('h2');
  const root = new Element('div', new Element('h1'), heading, new Element('ul', ...rows));
  return { root, heading, buttons, rows };
}

/** Where the focus goes when what is pressed takes `gone` away with it. */
function goesTo(gone: Element | undefined, pressed: Element | undefined, root: Element) {
  if (!(gone && pressed)) throw new Error('There is nothing to press.');
  const trail = trailOf(pressed, root);
  gone.remove();
  return whereToGo(trail);
}

describe('somebody whose button is gone', () => {
  test.each([
    [0, 1],
    [1, 2],
    [2, 1],
  ])('with row %i of three goes on at row %i', (gone, next) => {
    const { root, rows, buttons } = listed(3);
    expect(goesTo(rows[gone], buttons[gone], root)).toBe(buttons[next]);
  });

  test('with the last row there is goes to the heading around the list', () => {
    const heading = new Element('h2');
    const { rows, buttons, root: list } = listed(1);
    const [, , ul] = list.children;
    const section = new Element('section', heading, ...(ul ? [ul] : []));
    const root = new Element('div', new Element('h1'), section);
    expect(goesTo(rows[0], buttons[0], root)).toBe(heading);
  });

  test('with a form goes to the heading above it, not to what stands there instead', () => {
    const button = new Element('button');
    const form = new Element('form', button);
    const heading = new Element('h2');
    const section = new Element('section', heading, form, new Element('p', new Element('a')));
    const root = new Element('div', new Element('h1'), section);
    expect(goesTo(form, button, root)).toBe(heading);
  });

  test('with all that stood around it goes to the screen’s heading', () => {
    const { root, buttons } = listed(1);
    const [title, , ul] = root.children;
    expect(goesTo(ul, buttons[0], root)).toBe(title);
  });
});
