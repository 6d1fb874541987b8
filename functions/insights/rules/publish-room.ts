import { type Figure, hidden, type SmallestGroup } from './figure.ts';
import { type PaperReport, publishPaper } from './publish-paper.ts';
import type { HeadCount, Room, TaughtModule } from './sealed-workshop.ts';

export interface HeadsReport {
  readonly day: string;
  readonly all: number;
  readonly women: number;
  readonly men: number;
  readonly other: Figure;
  readonly notSaid: Figure;
}

export interface RoomReport<Stakeholder, Note> {
  readonly headCounts: readonly HeadsReport[];
  readonly stakeholders: readonly Stakeholder[];
  readonly notes: readonly Note[];
  readonly paper: readonly PaperReport[];
}

/** What the trainer took down, with small groups only inside `all`, and paper without small counts. */
export function publishRoom<Stakeholder, Note>(
  { headCounts, stakeholders, notes, paper }: Room<Stakeholder, Note>,
  { k, modules }: { readonly k: SmallestGroup; readonly modules: readonly TaughtModule[] },
): RoomReport<Stakeholder, Note> {
  return {
    headCounts: headCounts.map((heads) => publishHeads(heads, k)),
    stakeholders,
    notes,
    paper: modules.flatMap((module) => publishPaper(module, { tallies: paper, k })),
  };
}

/** One of the two alone would give the other: women and men are known, and so is their rest. */
function publishHeads({ day, all, women, men, other, notSaid }: HeadCount, k: number): HeadsReport {
  const told = other >= k && notSaid >= k;
  return {
    day,
    all,
    women,
    men,
    other: told ? { value: other } : hidden('few'),
    notSaid: told ? { value: notSaid } : hidden('few'),
  };
}
