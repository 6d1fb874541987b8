import type { Participant } from '../enrollment/participant.ts';
import { readRoom } from '../enrollment/store/room.ts';
import type { Workshop } from '../enrollment/workshop.ts';
import type { ContentSource } from '../platform/content-source.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import { quizIdOf } from '../quizzes/quiz-id.ts';
import type { Quiz } from '../quizzes/rules/quiz.ts';
import { type ReportView, reportView } from './report.ts';
import { buildReport } from './rules/build-report.ts';
import type { TaughtModule } from './rules/sealed-workshop.ts';

/** The two views of a report, made of what the sealing writes read. Throws when content is missing. */
export async function reportViews(
  dependencies: JobDependencies,
  workshop: Workshop,
  participants: readonly Participant[],
): Promise<{ k5: ReportView; k10: ReportView }> {
  const { content } = dependencies;
  const { id, title, closedAt, cancelled, plan } = workshop;
  if (closedAt === undefined) throw new Error('A report says when its workshop was closed.');
  const sealed = {
    workshop: {
      workshopId: id,
      title,
      closedAt,
      province: plan.province,
      setting: plan.setting,
      cancelled,
      rehearsal: plan.rehearsal,
    },
    modules: await Promise.all(workshop.modules.map((module) => taught(content, module))),
    participants,
    room: await readRoom(dependencies, id),
  };
  const { trainer, others } = buildReport(sealed);
  return { k5: reportView.parse(trainer), k10: reportView.parse(others) };
}

async function taught(
  content: ContentSource,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<TaughtModule> {
  const [facts, formA, formB] = await Promise.all([
    content.module(id),
    quizOf(content, quizIdOf({ module: id, form: 'A', version })),
    quizOf(content, quizIdOf({ module: id, form: 'B', version })),
  ]);
  if (!facts) throw new Error(`The module ${id} is pinned by a workshop but not in the content.`);
  return { id, version, lessons: facts.lessons, forms: { A: formA, B: formB } };
}

async function quizOf(content: ContentSource, quizId: string): Promise<Quiz> {
  const quiz = await content.quiz(quizId);
  if (!quiz) throw new Error(`The quiz ${quizId} is pinned by a workshop but not in the content.`);
  return quiz;
}
