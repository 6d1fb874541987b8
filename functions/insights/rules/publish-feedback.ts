import type { SmallestGroup } from './figure.ts';
import { partitionFor } from './partition-for.ts';
import { type GroupRow, publishedRows } from './published-rows.ts';
import type { Question, SealedParticipant } from './sealed-workshop.ts';

export interface FeedbackReport {
  readonly question: Question;
  readonly rows: readonly GroupRow[];
}

/** No answer to the question, or no feedback at all. */
const none = 'none';
const steps = ['1', '2', '3', '4', '5'];

/**
 * How many gave which step. Rows are made among those who gave feedback, since how many these are is
 * known to whoever saw the progress; the others are then added to the row that holds `none`, so that
 * rows always add up to all who joined and don't count who stayed away. Skipping stands before step 1:
 * put together with others, it makes a workshop look worse, never better.
 */
export function publishFeedback(
  participants: readonly SealedParticipant[],
  k: SmallestGroup,
): FeedbackReport[] {
  const given = participants.flatMap(({ feedback }) => feedback ?? []);
  return (['useful', 'respected', 'readyToHelp'] as const).map((question) => {
    const cells = [none, ...steps].map((value) => ({
      values: [value],
      people: given.filter((each) => String(each[question] ?? none) === value).length,
    }));
    const rows = partitionFor(cells, k).map((row) =>
      row.values.includes(none)
        ? { ...row, people: row.people + participants.length - given.length }
        : row,
    );
    return { question, rows: publishedRows(rows) };
  });
}
