import type { Model } from './model.ts';

/** Names what is on the screen: when it changes, the reader is taken to the new heading. */
export function screenName({ screen, record }: Pick<Model, 'screen' | 'record'>): string {
  if (screen.kind === 'inside') return JSON.stringify(record.place);
  if (screen.kind === 'joining') return record.joining?.step === 'consent' ? 'consent' : 'about';
  if (screen.kind === 'hand-on') return screen.resumeCode ? 'new-code' : 'hand-on';
  return screen.kind;
}
