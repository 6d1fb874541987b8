import type { SittingItem } from '../certification/items/sitting.ts';
import type { ExamResult } from '../certification/rules/grade-exam.ts';
import { gradeExam } from '../certification/rules/grade-exam.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import type { ExamAnswers } from './contract.ts';
import { drawnItems } from './drawn-items.ts';

/** What these answers come to in a sitting. */
export async function gradeSitting(
  { examBanks }: Pick<Dependencies, 'examBanks'>,
  sitting: SittingItem,
  answers: ExamAnswers,
): Promise<ExamResult> {
  const bank = await examBanks.bank(sitting.bank.id);
  return gradeExam(drawnItems(bank, sitting), answers, sitting.passPercent);
}
