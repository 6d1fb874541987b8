import { useState } from 'preact/hooks';
import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import type { PaperTally } from '../../../../functions/enrollment/workshops/plan.ts';
import type { ConsoleApp } from '../app.ts';
import type { ParamsOf } from '../navigation/routes.ts';
import type { Words } from '../words/en.ts';

interface Needs {
  readonly app: ConsoleApp;
  readonly params: ParamsOf<'paper'>;
  readonly words: Words;
  /** Shows the workshop as it is now. */
  readonly put: (sheet: WorkshopSheet) => void;
}

/** What the tallies become. */
export type Change = (paper: readonly PaperTally[]) => PaperTally[];

export interface TakeDown {
  readonly busy: boolean;
  /** Whether it was taken down; otherwise it has been said why not, and nothing typed is lost. */
  readonly send: (sheet: WorkshopSheet, change: Change, said: string) => Promise<boolean>;
}

/**
 * Changes the tallies of a workshop. Head counts and notes lie in the same record: when somebody else
 * has changed it, the newer one is read and the person looks again before saving.
 */
export function useTakeDown({ app, params, words, put }: Needs): TakeDown {
  const [busy, setBusy] = useState(false);
  const readAnew = async () => {
    const outcome = await app.call(workshopsEndpoints.read, { params });
    if (outcome.kind === 'answer') put(outcome.body);
    app.say(words.paper.meanwhile);
  };
  const send: TakeDown['send'] = async (sheet, change, said) => {
    setBusy(true);
    const room = { ...sheet.room, paper: change(sheet.room.paper) };
    const outcome = await app.call(workshopsEndpoints.takeDown, {
      params,
      body: { version: sheet.version, room },
    });
    if (outcome.kind === 'answer') {
      put(outcome.body);
      app.say(said);
    } else if (outcome.kind === 'problem' && outcome.problem.type === 'changed-meanwhile') {
      await readAnew();
    } else {
      app.tell(outcome);
    }
    setBusy(false);
    return outcome.kind === 'answer';
  };
  return { busy, send };
}
