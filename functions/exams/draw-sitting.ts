import type { SittingItem } from '../certification/items/sitting.ts';
import { drawExam } from '../certification/rules/draw-exam.ts';
import { isOf, type Way } from '../certification/way.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { BrokenExamBank } from '../platform/exam-banks.ts';
import { randomBelow } from './random-below.ts';

/** The next sitting of a way, drawn and not yet written. Its time begins now. */
export async function drawSitting(
  dependencies: Dependencies,
  { path, track, trainer }: Way,
): Promise<SittingItem> {
  const { bank: bankId, draw, passPercent, minutes } = track.requirements.exam;
  const { id, version, sample, items } = await dependencies.examBanks.bank(bankId);
  if (items.length < draw) throw new BrokenExamBank(bankId);
  const drawn = drawExam(items, draw, randomBelow(dependencies));
  const numbers = trainer.sittings.filter(isOf(path)).map(({ number }) => number);
  const starts = dependencies.now();
  return {
    kind: 'sitting',
    staffId: path.staffId,
    bodyId: path.bodyId,
    trackId: path.trackId,
    round: path.round,
    number: Math.max(path.sitting, ...numbers) + 1,
    bank: { id, version, sample },
    passPercent,
    starts,
    ends: starts + minutes * 60,
    items: drawn.map((item) => ({ id: item.id, options: [...item.options] })),
    answers: {},
    revision: 0,
  };
}
