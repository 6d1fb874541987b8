import type { SittingItem } from '../certification/items/sitting.ts';
import type { ExamResult } from '../certification/rules/grade-exam.ts';
import { gradeExam } from '../certification/rules/grade-exam.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import type { ExamAnswers } from './contract.ts';
import { drawnItems } from './drawn-items.ts';

/** What these answers come to in a sitting; undefined when nobody knows any more what was asked. */
export async function gradeSitting(
  dependencies: Pick<Dependencies, 'examBanks'>,
  sitting: SittingItem,
  answers: ExamAnswers,
): Promise<ExamResult | undefined> {
  const bank = await drawnItems(dependencies, sitting);
  return bank && gradeExam(bank.items, answers, sitting.passPercent);
}
