import {
  type ExamAnswers,
  examEndpoints,
  type SittingView,
} from '../../../../functions/exams/contract.ts';
import type { DraftStore } from '../../console/drafts/draft-store.ts';

const examAnswers = examEndpoints.save.body.shape.answers;

/** A sitting as the server last told it, and what was chosen on this device since. */
export interface KeptAnswers {
  view(): SittingView;
  /** What is saved, with what is not yet on top. */
  answers(): ExamAnswers;
  isSaved(): boolean;
  choose(item: string, option: string | null): void;
  take(view: SittingView): void;
  /** What was sent is saved, but for what was chosen anew while it was on its way. */
  settle(sent: ExamAnswers): void;
  /** Lets go of what isn't saved. */
  drop(): void;
}

/** What isn't saved waits in the tab under `name`, until it is or the sitting is over. */
export function keptAnswers(drafts: DraftStore, name: string, first: SittingView): KeptAnswers {
  const found = examAnswers.safeParse(drafts.read(name));
  let view = first;
  let unsaved: ExamAnswers = found.success ? found.data : {};
  const isSaved = () => Object.keys(unsaved).length === 0;
  const keep = (next: ExamAnswers) => {
    unsaved = next;
    drafts.write(name, isSaved() ? undefined : unsaved);
  };
  return {
    view: () => view,
    answers: () => ({ ...view.answers, ...unsaved }),
    isSaved,
    choose: (item, option) => keep({ ...unsaved, [item]: option }),
    take: (next) => {
      view = next;
      if (next.result) keep({});
    },
    settle: (sent) =>
      keep(
        Object.fromEntries(
          Object.entries(unsaved).filter(([item, option]) => sent[item] !== option),
        ),
      ),
    drop: () => keep({}),
  };
}
