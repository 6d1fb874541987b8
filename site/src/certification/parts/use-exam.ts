import type * as z from 'zod/mini';
import { examEndpoints } from '../../../../functions/exams/contract.ts';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import type { CertificationApp } from '../app.ts';

/** Whether an exam is a sample, and names of what it measures: of the bank in use, not of the shipped one. */
export type ExamFacts = z.infer<(typeof examEndpoints)['exam']['answers']['ok']>;

/** Undefined while it hasn't come: no screen waits for it. */
export function useExam(app: CertificationApp, trackId: string): ExamFacts | undefined {
  const { language } = app.around;
  const sent = { params: { trackId }, query: { language } };
  const [loaded] = useLoaded<(typeof examEndpoints)['exam'], ExamFacts>(
    app,
    examEndpoints.exam,
    sent,
  );
  return loaded.kind === 'loaded' ? loaded.body : undefined;
}
