import type { Endpoint } from '../../../functions/platform/endpoint.ts';
import type { Language } from '../../../functions/platform/language.ts';
import type { Problem } from '../../../functions/platform/problem.ts';
import { call, type Outcome } from '../api/call.ts';
import type { DraftStore } from './drafts/draft-store.ts';
import type { Failure, Model, Notice } from './model.ts';
import { hashTo } from './navigation/hash-to.ts';
import type { Route, RouteName } from './navigation/routes.ts';

/** A module that a workshop can have, as the page knows it in its language. */
export interface ModuleFacts {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly slug: string;
  readonly version: number;
}

/** The world around the console, so that tests can be it. */
export interface Surroundings {
  readonly fetching: typeof fetch;
  readonly language: Language;
  readonly modules: readonly ModuleFacts[];
  readonly drafts: DraftStore;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Epoch seconds on the device's clock. */
  readonly now: () => number;
  /** Runs later; the answer cancels it. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Shows another place; `#…`. Replaces the history's entry, as all low-trace pages do. */
  readonly show: (hash: string) => void;
  /** Leaves the console for a page of the same site. */
  readonly leave: (address: string) => void;
}

type CallParameters<E extends Endpoint, Body> = Parameters<typeof call<E, Body>>;

/** The running console, as screens use it. */
export interface ConsoleApp {
  readonly around: Surroundings;
  readonly drafts: DraftStore;
  get(): Model;
  set(change: (model: Model) => Model): void;
  /** Calls back after each change; the answer ends it. */
  subscribe(changed: () => void): () => void;
  /**
   * One request. A session that is gone is dealt with here: the screen stays as it is and sign-in is
   * offered beside it; the screen only has to stop waiting.
   */
  call<E extends Endpoint, Body>(
    declared: CallParameters<E, Body>[1],
    sent: CallParameters<E, Body>[2],
  ): Promise<Outcome<Body>>;
  /** Shows another place, and there says what was done here. */
  go<Name extends RouteName>(name: Name, params: Route<Name>['params'], saying?: string): void;
  /** The address has changed. */
  arrive(route: Route | undefined): void;
  /** Says a text of the dictionaries, to eyes and to screen readers. */
  say(text: string): void;
  /** Says why something failed and what to do; nothing where sign-in is offered already. */
  tell(failure: Failure): void;
}

export function createConsole(around: Surroundings, route: Route | undefined): ConsoleApp {
  let model: Model = {
    standing: { kind: 'starting' },
    route,
    moved: false,
    sessionEnded: false,
    notice: null,
  };
  let onArrival: Notice | null = null;
  const listeners = new Set<() => void>();
  const set = (change: (before: Model) => Model) => {
    const before = model;
    model = change(before);
    if (model !== before) for (const changed of [...listeners]) changed();
  };
  const notice = (next: Notice) => set((before) => ({ ...before, notice: next }));
  return {
    around,
    drafts: around.drafts,
    get: () => model,
    set,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    call: async <E extends Endpoint, Body>(
      declared: CallParameters<E, Body>[1],
      sent: CallParameters<E, Body>[2],
    ) => {
      const outcome = await call<E, Body>(around, declared, sent);
      if (outcome.kind === 'problem' && isSignedOut(outcome.problem)) set(withoutSession);
      return outcome;
    },
    go: (name, params, saying) => {
      onArrival = saying === undefined ? null : { kind: 'said', text: saying };
      around.show(hashTo(name, params));
    },
    arrive: (next) => {
      const said = onArrival;
      onArrival = null;
      set((before) => ({ ...before, route: next, notice: said, moved: true }));
    },
    say: (text) => notice({ kind: 'said', text }),
    tell: (failure) => {
      if (failure.kind === 'problem' && isSignedOut(failure.problem)) return;
      notice(failure);
    },
  };
}

/** Whether a problem says that nobody is signed in here, or not any more. */
export function isSignedOut({ type }: Pick<Problem, 'type'>): boolean {
  return type === 'not-signed-in' || type === 'session-ended';
}

/** Whoever had signed in keeps the screen and what was typed; nobody else has anything to keep. */
function withoutSession(model: Model): Model {
  return model.standing.kind === 'signed-in'
    ? { ...model, sessionEnded: true, notice: null }
    : { ...model, standing: { kind: 'signed-out' } };
}
