/** Keys of a keyboard or a clicker that go on (1) or back (-1). */
const steps: Readonly<Record<string, number>> = {
  PageDown: 1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

function stepOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === ' ') return shiftKey ? -1 : 1;
  const step = steps[key] ?? 0;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  return sideways && document.documentElement.dir === 'rtl' ? -step : step;
}

/** Lets the room view be led by keys, one thought at a time. */
export function startRoomKeys(): void {
  const thoughts = [...document.querySelectorAll('.thought')];
  document.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLInputElement) return;
    if (move(thoughts, step)) event.preventDefault();
  });
}

/** Whether there was somewhere to go: only where a thought covers the middle of the window. */
function move(thoughts: readonly Element[], step: number): boolean {
  const middle = innerHeight / 2;
  const at = thoughts.findIndex((thought) => {
    const { top, bottom } = thought.getBoundingClientRect();
    return top <= middle && bottom > middle;
  });
  const current = thoughts[at]?.getBoundingClientRect();
  if (!current) return false;
  const hidden = step > 0 ? current.bottom - innerHeight : -current.top;
  // What doesn't fit on the screen is read to its end first.
  if (current.height > innerHeight * 1.05 && hidden > innerHeight / 8) {
    scrollBy(0, step * Math.min(hidden, innerHeight * 0.8));
    return true;
  }
  const next = thoughts[at + step];
  next?.scrollIntoView();
  return next !== undefined;
}
