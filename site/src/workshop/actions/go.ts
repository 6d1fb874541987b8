import type { App } from '../app.ts';
import { goTo } from '../flow/edit.ts';
import type { Place } from '../keep/tab-record.ts';

/** Takes the person to another place in the workshop. */
export function go(app: App, place: Place): void {
  app.set((model) => goTo(model, place));
}
