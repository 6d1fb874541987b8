const key = 'sanad.letters';
const className = 'device-letters';

/**
 * Keeps the reader's choice of the device's own letters while the tab is open. Without script the
 * checkbox works on its page alone, in browsers that know `:has`.
 */
export function startDeviceLetters(): void {
  const box = document.getElementById('device-letters');
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = remembered();
  const show = () => document.documentElement.classList.toggle(className, box.checked);
  show();
  box.addEventListener('change', () => {
    show();
    remember(box.checked);
  });
}

function remembered(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(key, '1');
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
