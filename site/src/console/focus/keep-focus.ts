import { type Trail, trailOf, whereToGo } from './where-to-go.ts';

/**
 * Keeps people who use keyboard or screen reader in their place, on all screens inside `root`. A
 * button that is gone with what it removed would leave them at the top of the page, and a form that
 * can't be sent would leave them looking for what is wrong. The answer ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let trail: Trail = [];
  let last: Element | undefined;
  let where = '';
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    where = location.hash;
    trail = trailOf(target, root);
  };
  const lost = () =>
    last !== undefined && !last.isConnected && document.activeElement === document.body;
  const watch = new MutationObserver(() => {
    // Another address is another screen, which takes the focus to its own heading.
    if (!lost() || where !== location.hash) return;
    last = undefined;
    // What is said about it may stand elsewhere on the screen, and has been brought into view.
    focusOn(whereToGo(trail), { preventScroll: true });
  });
  const showFault = ({ target }: Event) => {
    // Faults are drawn after the form has read them.
    if (target instanceof HTMLFormElement) setTimeout(() => focusOn(firstFault(target)), 0);
  };
  root.addEventListener('focusin', remember);
  root.addEventListener('submit', showFault);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    root.removeEventListener('submit', showFault);
    watch.disconnect();
  };
}

function firstFault(form: HTMLFormElement): Element | undefined {
  const wrong = form.querySelector('.field-wrong');
  return wrong?.querySelector('input,select,textarea') ?? undefined;
}

function focusOn(found: unknown, how?: FocusOptions): void {
  if (!(found instanceof HTMLElement)) return;
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus(how);
}
