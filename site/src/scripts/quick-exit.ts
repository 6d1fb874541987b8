import { isLowTrace } from '../../../infra/edge/trace.ts';
import { forgetHere, inWorkshopHere } from './on-this-device.ts';
import { onTripleShift } from './triple-shift.ts';

/** How long `/exit` may take to answer before the neutral site is asked for directly. */
const patienceInMilliseconds = 300;

/**
 * Makes the exit link fast: cover first, then forget, then leave. Without this script the link is
 * an ordinary one to `/exit`. No page may ask "leave this page?" (`beforeunload`): it would stop
 * the exit in front of whoever is looking.
 */
export function startQuickExit(): void {
  const link = document.getElementById('quick-exit');
  const onward = document.getElementById('exit-onward');
  const cover = document.getElementById('exit-cover');
  if (!(link instanceof HTMLAnchorElement && onward instanceof HTMLAnchorElement && cover)) return;
  const exit = link.href;
  const neutral = onward.href;
  let uncover: (() => void) | undefined;
  let fallback = 0;

  const leave = () => {
    uncover = uncover || coverPage(cover);
    forget();
    window.clearTimeout(fallback);
    if (!navigator.onLine) return location.replace(neutral);
    location.replace(exit);
    // If this page still lives then, /exit stalls, or it has answered and the neutral site is slow.
    // Asking for the neutral site ourselves is right both ways: the second request goes where the
    // first was led, over a connection that is already being made.
    fallback = window.setTimeout(() => location.replace(neutral), patienceInMilliseconds);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  // Still covered because the neutral site is slow, or loading was stopped: a way on, never back.
  onward.addEventListener('click', (event) => {
    event.preventDefault();
    location.replace(neutral);
  });
  onTripleShift(link, leave);
  window.addEventListener('pagehide', () => window.clearTimeout(fallback));
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted || !uncover) return;
    if (isLowTrace(location.pathname)) return leave();
    window.clearTimeout(fallback);
    uncover();
    uncover = undefined;
  });
}

/** Shows the cover and nothing else, title included; the answer undoes it. */
function coverPage(cover: HTMLElement): () => void {
  const title = document.title;
  const others = Array.from(document.body.children).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element !== cover && !element.hidden,
  );
  for (const element of others) element.hidden = true;
  cover.hidden = false;
  document.title = '…';
  window.scrollTo(0, 0);
  return () => {
    cover.hidden = true;
    for (const element of others) element.hidden = false;
    document.title = title;
  };
}

/**
 * Clears what is stored here. `/exit` clears the rest, but a request that is overtaken by the
 * fallback clears nothing, so a session is ended by a request of its own that outlives the page.
 * It says nothing but "end it", and is not sent when nobody is signed in.
 */
function forget(): void {
  const signedIn = inWorkshopHere();
  forgetHere();
  if (!signedIn) return;
  fetch('/api/enrollment/session', { method: 'DELETE', keepalive: true }).catch(() => undefined);
}
