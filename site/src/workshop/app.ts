import type { Language } from '../../../functions/platform/language.ts';
import type { ServerClock } from './api/server-clock.ts';
import { firstModel, type Model } from './flow/model.ts';
import type { SharedMark } from './keep/shared-mark.ts';
import type { TabStore } from './keep/tab-store.ts';

/** The world around the app, so that tests can be it. */
export interface Surroundings {
  readonly fetching: typeof fetch;
  readonly language: Language;
  /** The neutral slug of each module, by the module's id. */
  readonly modules: Readonly<Record<string, { readonly slug: string }>>;
  readonly store: TabStore;
  readonly mark: SharedMark;
  readonly randomBytes: (count: number) => Uint8Array;
  /** The day on the device's clock, as `2026-11-21`. */
  readonly today: () => string;
  readonly clock: Pick<ServerClock, 'now'>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Runs later; the answer cancels it. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}

/** The running app: one model, changed by pure functions; whatever is kept is kept at once. */
export interface App {
  readonly around: Surroundings;
  get(): Model;
  set(change: (model: Model) => Model): void;
  /**
   * Counts whoever holds this tab: another number means that its participant has left or another
   * one came, so that a reply to an earlier request is nobody's any more.
   */
  visit(): number;
  /** Calls back after each change; the answer ends it. */
  subscribe(changed: () => void): () => void;
  /** Cancels what `wait` planned before and plans anew. */
  wait(milliseconds: number, run: () => void): void;
  stopWaiting(): void;
}

export function createApp(around: Surroundings): App {
  let model = firstModel(around.store.read());
  let visit = 0;
  let cancel = () => {};
  const listeners = new Set<() => void>();
  const stopWaiting = () => {
    cancel();
    cancel = () => {};
  };
  return {
    around,
    get: () => model,
    visit: () => visit,
    set: (change) => {
      const before = model;
      model = change(before);
      if (hasLeft(before, model)) visit += 1;
      if (model.record !== before.record) around.store.write(model.record);
      if (model !== before) for (const changed of [...listeners]) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    wait: (milliseconds, run) => {
      stopWaiting();
      cancel = around.later(milliseconds, run);
    },
    stopWaiting,
  };
}

function hasLeft(before: Model, now: Model): boolean {
  const out = before.enrollment !== null && now.enrollment === null;
  return out || before.record.owner !== now.record.owner;
}
