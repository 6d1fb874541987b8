import { fill } from '../../words/fill.ts';
import { Points } from '../../workshop/parts/points.tsx';
import type { TrackFacts } from '../facts.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly exam: TrackFacts['exam'];
  readonly words: Words;
}

/** All that somebody should know before the clock begins. */
export function ExamRules({ exam, words }: Props) {
  const { rules } = words.exam;
  const { draw, minutes, passPercent: percent, attempts, windowDays, coolDownHours } = exam;
  return (
    <Points
      texts={[
        fill(rules.draw, { count: draw }),
        fill(rules.minutes, { count: minutes }),
        fill(rules.pass, { percent }),
        rules.saved,
        rules.ends,
        fill(rules.attempts, { days: windowDays, count: attempts, hours: coolDownHours }),
        rules.result,
      ]}
    />
  );
}
