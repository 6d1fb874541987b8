import { type ComponentChild, type ContainerNode, render } from 'preact';
import { vi } from 'vitest';

type Listener = (event: object) => void;

/** As much of a page as Preact draws into: what stands there, and what was asked to be heard. */
class Part implements ContainerNode {
  readonly nodeType: number;
  readonly name: string;
  readonly attributes = new Map<string, unknown>();
  readonly listeners = new Map<string, Listener>();
  childNodes: Part[] = [];
  parentNode: Part | null = null;
  data = '';

  constructor(name: string) {
    this.name = name;
    this.nodeType = name === '#text' ? 3 : 1;
  }

  get firstChild(): Part | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Part | null {
    const { childNodes = [] } = this.parentNode ?? {};
    return childNodes[childNodes.indexOf(this) + 1] ?? null;
  }

  get text(): string {
    return this.data + this.childNodes.map(({ text }) => text).join('');
  }

  contains(other: ContainerNode | null): boolean {
    return other === this || this.childNodes.some((each) => each.contains(other));
  }

  insertBefore(node: Part, child: Part | null): Part {
    node.parentNode?.removeChild(node);
    const at = child ? this.childNodes.indexOf(child) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  appendChild(node: Part): Part {
    return this.insertBefore(node, null);
  }

  removeChild(child: Part): Part {
    this.childNodes = this.childNodes.filter((each) => each !== child);
    child.parentNode = null;
    return child;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, listener);
  }

  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }

  all(): Part[] {
    return this.childNodes.flatMap((each) => [each, ...each.all()]);
  }
}

/** Longer than Preact waits for a frame before it runs effects, with turns for what those ask for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * A screen that lives: what is pressed and typed in it redraws it, its effects run. For what shows only
 * over time; what stands on a screen is looked at in the rendered text.
 */
export async function drawn(screen: () => ComponentChild) {
  vi.stubGlobal('document', {
    createTextNode: (data: string) => Object.assign(new Part('#text'), { data }),
    createElementNS: (_: string, name: string) => new Part(name),
  });
  const root = new Part('main');
  const draw = async () => {
    render(screen(), root);
    await settled();
  };
  const hear = async (part: Part | undefined, types: readonly string[], target: object) => {
    const type = types.find((each) => part?.listeners.has(each)) ?? '';
    const listener = part?.listeners.get(type);
    if (!listener) throw new Error(`Nothing here hears ${types.join(', ')}: ${root.text}`);
    listener.call(part, { type, preventDefault: () => undefined, currentTarget: target });
    await settled();
  };
  const named = (name: string) => root.all().filter((part) => part.name === name);
  await draw();
  return {
    /** Draws it anew, as when the app has changed. */
    draw,
    settled,
    text: () => root.text,
    /** The texts of all elements of a name. */
    texts: (name: string) => named(name).map(({ text }) => text),
    /** An attribute of all elements of a name. */
    given: (name: string, attribute: string) =>
      named(name).map(({ attributes }) => attributes.get(attribute)),
    press: (text: string) => {
      const button = named('button').find((part) => part.text === text);
      return hear(button, ['Click'], {});
    },
    /** Types into, or ticks, the element of a name at a place. */
    put: (name: string, at: number, target: object) =>
      hear(named(name)[at], ['Input', 'Change'], target),
    /** Sends the first form. */
    send: () => hear(named('form')[0], ['Submit'], {}),
  };
}
