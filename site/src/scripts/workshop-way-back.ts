import { inWorkshopInThisTab } from './on-this-device.ts';

/**
 * Shows the way back into the workshop on the pages that one leaves it for. Only in the tab that the
 * workshop is open in: elsewhere it would tell that there is one.
 */
export function startWorkshopWayBack(): void {
  const way = document.getElementById('back-to-workshop');
  if (way && inWorkshopInThisTab()) way.hidden = false;
}
