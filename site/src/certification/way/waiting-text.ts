import { momentIn } from '../../console/clock/moment-in.ts';
import { fill } from '../../words/fill.ts';
import type { ScreenProps } from '../screen-props.ts';
import type { Step } from './step-state.ts';

interface Told extends Pick<ScreenProps, 'words' | 'language'> {
  readonly step: Step;
}

/** Why a step has to wait, and until when if the clock decides. */
export function waitingText({
  words: { way, lists },
  language,
  step: { waiting },
}: Told): string | undefined {
  if (!waiting) return undefined;
  if (waiting.for === 'step') return fill(way.waiting.step, { step: lists.steps[waiting.step] });
  if (waiting.for === 'certifier') return way.waiting[waiting.about];
  return fill(way.waiting[waiting.reason], { moment: momentIn(language, waiting.until) });
}
