import { isLowTrace } from '../../../infra/edge/trace.ts';

/**
 * Low-trace pages never lie behind the page that is shown: links into them, out of them and inside
 * them (also to a heading) replace the entry in the tab's history, so that a scripted exit leaves
 * none that Back could show. New tabs and windows, downloads and other sites are left to the browser.
 */
export function startLowTrace(): void {
  document.addEventListener('click', (event) => {
    const address = addressToReplace(event);
    if (address === undefined) return;
    event.preventDefault();
    location.replace(address);
  });
}

function addressToReplace(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return undefined;
  if (link.target && link.target !== '_self') return undefined;
  const leavesSite = link.origin !== location.origin;
  const isOpen = !isLowTrace(location.pathname) && !isLowTrace(link.pathname);
  return leavesSite || isOpen ? undefined : link.href;
}
