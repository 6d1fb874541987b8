import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { type PaperTally, paperTally } from '../../../../functions/enrollment/workshops/plan.ts';
import type { QuizItem } from '../../workshop/api/quiz-file.ts';
import type { ConsoleApp } from '../app.ts';
import { useDraft } from '../drafts/use-draft.ts';
import type { Words } from '../words/en.ts';
import { type ReadTally, readTally, type TypedTally } from './read-tally.ts';
import { sameTally } from './same-tally.ts';
import { type TallyOf, tallyOf, typedFrom, withTally } from './tallies.ts';
import type { TakeDown } from './use-take-down.ts';

/** What was typed, and the tally that it was typed over. */
const kept = z.object({
  base: z.nullable(paperTally),
  typed: z.object({
    sheets: z.string(),
    counts: z.record(z.string(), z.record(z.string(), z.string())),
  }),
});

interface Needs {
  readonly app: ConsoleApp;
  readonly sheet: WorkshopSheet;
  readonly of: TallyOf;
  readonly items: readonly QuizItem[];
  readonly words: Words;
  readonly takeDown: TakeDown;
  readonly onLeave: () => void;
}

/** Counts being typed, also after signing in again, and saving them over those they began from. */
export function useTally({ app, sheet, of, items, words: { paper, room }, ...needs }: Needs) {
  const { takeDown, onLeave } = needs;
  const held = tallyOf(sheet.room.paper, of) ?? null;
  const beginning = (tally: PaperTally | null) => ({ base: tally, typed: typedFrom(tally) });
  const draft = useDraft(app, {
    name: `paper-1/${sheet.id}/${of.module}/${of.form}/${of.phase}`,
    schema: kept,
    initial: beginning(held),
  });
  const { base, typed } = draft.value;
  const [wrong, setWrong] = useState<Extract<ReadTally, { kind: 'wrong' }>>();
  /** What was typed, while a colleague's counts of the same sheets stand against it. */
  const [clash, setClash] = useState<PaperTally>();
  const send = async (tally: PaperTally) => {
    const taken = await takeDown.send(sheet, (all) => withTally(all, tally), paper.saved);
    if (!taken) return;
    draft.settle(beginning(tally));
    onLeave();
  };
  return {
    held,
    typed,
    touched: draft.touched,
    wrong,
    clash,
    type: (next: TypedTally) => draft.set({ base, typed: next }),
    save: async () => {
      const read = readTally(typed, items);
      setWrong(read.kind === 'wrong' ? read : undefined);
      if (read.kind === 'wrong') return app.say(read.nothing ? paper.nothingCounted : paper.mend);
      const tally = { ...of, ...read.counted };
      if (sameTally(base, held)) return send(tally);
      setClash(tally);
      app.say(room.changed);
    },
    /** Typed over theirs from now on, whatever becomes of this request. */
    keepMine: async (tally: PaperTally) => {
      draft.set({ base: held, typed });
      setClash(undefined);
      await send(tally);
    },
    takeTheirs: () => {
      draft.settle(beginning(held));
      setClash(undefined);
      setWrong(undefined);
    },
  };
}
