/** As much of an element as is needed to find one's way. */
export interface Spot {
  readonly tagName: string;
  readonly isConnected: boolean;
  readonly parentElement: Spot | null;
  readonly children: ArrayLike<Spot>;
  querySelector(selector: string): Spot | null;
}

/** Where an element stands: of each element around it, the innermost first, at which child. */
export type Trail = readonly { readonly around: Spot; readonly at: number; readonly tag: string }[];

const headings = 'h1,h2,h3,h4,legend,summary';
const pressed = 'a[href],button,input,select,textarea,summary';

/** Remembered while the element is still there, up to and with `root`. */
export function trailOf(element: Spot, root: Spot): Trail {
  const trail: { around: Spot; at: number; tag: string }[] = [];
  let inner = element;
  for (let around = inner.parentElement; inner !== root && around; around = inner.parentElement) {
    trail.push({ around, at: Array.from(around.children).indexOf(inner), tag: inner.tagName });
    inner = around;
  }
  return trail;
}

/**
 * Where somebody goes on whose element is gone: the next of a list from which one was taken, else the
 * heading of what stands around it. Undefined where there is nothing of the kind.
 */
export function whereToGo(trail: Trail): Spot | undefined {
  for (const { around, at, tag } of trail) {
    if (!around.isConnected) continue;
    const [next] = isListed(tag)
      ? neighbours(around, at).filter((each) => each.tagName === tag)
      : [];
    const found = next?.querySelector(pressed) ?? around.querySelector(headings);
    if (found) return found;
  }
  return undefined;
}

/** What has moved up to a place, and what stands before it. */
function neighbours({ children }: Spot, at: number): readonly Spot[] {
  return [children[at], children[at - 1]].flatMap((each) => each ?? []);
}

/** What stands in rows of its kind; a paragraph or a form that took another's place is another thing. */
function isListed(tag: string): boolean {
  return tag === 'LI' || tag === 'FIELDSET' || tag === 'ARTICLE';
}
