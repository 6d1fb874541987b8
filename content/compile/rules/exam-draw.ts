import type { TrackFile } from '../../schema/track.ts';
import type { BankDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/**
 * A bank holds as many items as a track draws of it, and of each objective at least an equal share
 * of those, rounded up: else some of what the exam measures would hardly be asked.
 */
export function checkExamDraw(
  bank: BankDraft,
  tracks: readonly Pick<TrackFile, 'id' | 'requirements'>[],
): Mistake[] {
  const using = tracks.filter(({ requirements }) => requirements.exam.bank === bank.id);
  return using.flatMap(({ id, requirements }) => {
    const { draw } = requirements.exam;
    const place = { file: bank.file, field: 'items' };
    const drawn = `track "${id}" draws ${draw}`;
    if (bank.items.length < draw) {
      const says = `are ${bank.items.length} but ${drawn}: add items, or draw fewer.`;
      return [mistake('exam-draw', place, says)];
    }
    const share = Math.ceil(draw / bank.objectives.length);
    return bank.objectives.flatMap((objective) => {
      const count = bank.items.filter((item) => item.objective === objective).length;
      if (count >= share) return [];
      const says = `only ${count} measure "${objective}", and ${drawn}: write at least ${share}.`;
      return [mistake('exam-draw', place, says)];
    });
  });
}
