const pressesNeeded = 3;
const secondsBetweenPresses = 5;

/**
 * Calls back when Shift was pressed three times alone. Counted when the key is released, as only
 * then it is known that Shift was not held to write a capital letter. Progress is announced in the
 * polite region beside the exit link, in the words that the link carries.
 */
export function onTripleShift(link: HTMLElement, leave: () => void): void {
  let presses = 0;
  let usedWithOther = false;
  let timer = 0;
  const status = document.getElementById('exit-status');
  const say = (text: string | undefined) => {
    if (status) status.textContent = text || '';
  };
  const stop = () => {
    if (presses > 0) say(link.dataset.stopped);
    presses = 0;
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      if (!event.repeat) usedWithOther = false;
      return;
    }
    usedWithOther = true;
    stop();
  });
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || usedWithOther) return;
    presses += 1;
    window.clearTimeout(timer);
    if (presses >= pressesNeeded) {
      presses = 0;
      return leave();
    }
    say(presses === 1 ? link.dataset.twoMore : link.dataset.oneMore);
    timer = window.setTimeout(stop, secondsBetweenPresses * 1000);
  });
}
