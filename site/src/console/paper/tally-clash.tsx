import type { PaperTally } from '../../../../functions/enrollment/workshops/plan.ts';
import type { QuizItem } from '../../workshop/api/quiz-file.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { Words } from '../words/en.ts';
import { markOf } from './mark-of.ts';

interface Props {
  readonly items: readonly QuizItem[];
  readonly mine: PaperTally;
  /** Null: they have removed it. */
  readonly theirs: PaperTally | null;
  readonly words: Words;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Two people's counts of the same sheets, side by side where they differ: one of them is chosen. */
export function TallyClash({ items, mine, theirs, words, keepMine, takeTheirs }: Props) {
  const { paper, room } = words;
  const differing = items.flatMap((item, at) => {
    const counts = [countsOf(item, mine, paper), countsOf(item, theirs, paper)] as const;
    return counts[0] === counts[1] ? [] : [{ title: `${at + 1}. ${item.stem}`, counts }];
  });
  return (
    <section class="callout">
      <h2>{room.changed}</h2>
      <p>{room.changedLead}</p>
      <Sides
        title={paper.sheets}
        counts={[String(mine.sheets), theirs ? String(theirs.sheets) : none]}
        words={words}
      />
      {differing.map(({ title, counts }) => (
        <Sides key={title} title={title} counts={counts} words={words} />
      ))}
      <Button text={room.keepMine} onPress={keepMine} />
      <Button quiet text={room.takeTheirs} onPress={takeTheirs} />
    </section>
  );
}

const none = '–';

interface SidesProps {
  readonly title: string;
  readonly counts: readonly [mine: string, theirs: string];
  readonly words: Words;
}

function Sides({ title, counts: [mine, theirs], words: { planning } }: SidesProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="facts">
        <div>
          <dt>{planning.changed.mine}</dt>
          <dd>
            <bdi>{mine}</bdi>
          </dd>
        </div>
        <div>
          <dt>{planning.changed.theirs}</dt>
          <dd>
            <bdi>{theirs}</bdi>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function countsOf(item: QuizItem, tally: PaperTally | null, paper: Words['paper']): string {
  const chosen = tally?.chosen[item.id];
  if (!chosen) return none;
  return item.options
    .map(({ id }, at) => `${markOf(item, at, paper)}: ${chosen[id] ?? 0}`)
    .join(' · ');
}
