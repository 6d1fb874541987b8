import { type App, createApp } from '../../../site/src/workshop/app.ts';
import type { SharedMark } from '../../../site/src/workshop/keep/shared-mark.ts';
import {
  decodeRecord,
  emptyRecord,
  encodeRecord,
} from '../../../site/src/workshop/keep/tab-record.ts';
import type { Reply, Seen } from './fake-server.ts';
import { fakeServer } from './fake-server.ts';

/** A phone: tabs share the cookie mark, each has its own storage; timers run when told. */
export function phone(answer: (seen: Seen) => Reply | Promise<Reply>) {
  const server = fakeServer(answer);
  let shared: string | null = null;
  const mark: SharedMark = {
    read: () => shared,
    write: (value) => {
      shared = value;
    },
  };
  let timers: { readonly milliseconds: number; readonly run: () => void }[] = [];
  let byte = 0;
  const tab = (kept = encodeRecord(emptyRecord)): App & { kept(): string } => {
    let text = kept;
    const app = createApp({
      fetching: server.fetching,
      language: 'en',
      modules: { consent: { slug: 'everyday-choices' } },
      store: {
        read: () => decodeRecord(text),
        write: (record) => {
          text = encodeRecord(record);
        },
      },
      mark,
      randomBytes: (count) => new Uint8Array(count).map(() => ++byte),
      random: () => 0,
      today: () => '2026-11-21',
      clock: { now: () => 1_795_000_000 },
      later: (milliseconds, run) => {
        const timer = { milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((each) => each !== timer);
        };
      },
    });
    return { ...app, kept: () => text };
  };
  return {
    requests: server.requests,
    mark,
    tab,
    waits: () => timers.map(({ milliseconds }) => milliseconds),
    /** Lets the planned retries run. */
    runTimers: async () => {
      const due = timers;
      timers = [];
      for (const { run } of due) run();
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}
