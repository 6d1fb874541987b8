import * as z from 'zod/mini';

/** The part of `Storage` that drafts need. */
export interface DraftPlace {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Forms that were not sent yet, by name, in this tab only: they survive a refresh, another screen
 * and signing in again, and belong to one person.
 */
export interface DraftStore {
  read(name: string): unknown;
  /** Undefined removes it. */
  write(name: string, value: unknown): void;
  /** Says who sits here now: drafts of anybody else are removed. */
  belongTo(staffId: string): void;
  clear(): void;
}

/** Another key than the participant app's: both may live in one tab, one after the other. */
const key = 'sanad-console';
/** What was opened before anybody had signed in, and waits for whoever does. */
export const ofAnybody = 'invitation';
/** The same for the link of somebody who wants their practice observed or a day confirmed. */
export const askedOfAnybody = 'witness-request';

const kept = z.object({ owner: z.nullable(z.string()), drafts: z.record(z.string(), z.unknown()) });
type Kept = z.infer<typeof kept>;
const nothing: Kept = { owner: null, drafts: {} };

/** Where a browser forbids storage, drafts live as long as the page. */
export function draftStore(place: () => DraftPlace): DraftStore {
  let now = read(place);
  const set = (next: Kept) => {
    now = next;
    const empty = Object.keys(next.drafts).length === 0;
    tried(() => (empty ? place().removeItem(key) : place().setItem(key, JSON.stringify(next))));
  };
  return {
    read: (name) => now.drafts[name],
    write: (name, value) => {
      const { [name]: _before, ...others } = now.drafts;
      set({ ...now, drafts: value === undefined ? others : { ...others, [name]: value } });
    },
    belongTo: (staffId) => {
      const stranger = now.owner !== null && now.owner !== staffId;
      const drafts = stranger ? withoutOwner(now.drafts) : now.drafts;
      set({ owner: staffId, drafts });
    },
    clear: () => set(nothing),
  };
}

function withoutOwner(drafts: Kept['drafts']): Kept['drafts'] {
  const waiting = [ofAnybody, askedOfAnybody];
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => waiting.includes(name)));
}

function read(place: () => DraftPlace): Kept {
  const text = tried(() => place().getItem(key));
  const value = text ? tried<unknown>(() => JSON.parse(text)) : undefined;
  const parsed = kept.safeParse(value);
  return parsed.success ? parsed.data : nothing;
}

function tried<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
