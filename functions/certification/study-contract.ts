import * as z from 'zod/mini';
import { itemId, optionId } from '../enrollment/quiz-names.ts';
import { endpoint } from '../platform/endpoint.ts';
import { moment } from '../platform/fields.ts';
import { contentId } from './fields.ts';

/** How far somebody is in a module that they study signed in. */
export const studyView = z.strictObject({
  module: contentId,
  quizVersion: z.int(),
  /** Ids of lessons that were opened. */
  lessons: z.array(contentId),
  /** Of the last time that its quiz was handed in. */
  quiz: z.nullable(z.strictObject({ correct: z.int(), of: z.int(), at: moment })),
  completed: z.boolean(),
});
export type StudyView = z.infer<typeof studyView>;
const ofModule = z.strictObject({ moduleId: contentId });

export const studyEndpoints = {
  study: endpoint({
    name: 'read-study',
    capability: 'certification',
    method: 'GET',
    path: '/api/certification/study/{moduleId}',
    caller: 'staff',
    params: ofModule,
    answers: { ok: studyView },
    problems: [],
    loses: 'Trainers cannot see how far they are in a module.',
  }),
  openLesson: endpoint({
    name: 'open-study-lesson',
    capability: 'certification',
    method: 'PUT',
    path: '/api/certification/study/{moduleId}/lessons/{lessonId}',
    caller: 'staff',
    params: z.extend(ofModule, { lessonId: contentId }),
    body: z.strictObject({}),
    answers: { ok: studyView },
    problems: [],
    loses: 'Trainers cannot go on in a module.',
  }),
  submitStudyQuiz: endpoint({
    name: 'submit-study-quiz',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/study/{moduleId}/quiz',
    caller: 'staff',
    params: ofModule,
    body: z.strictObject({
      form: z.enum(['A', 'B']),
      quizVersion: z.int(),
      answers: z.record(itemId, z.nullable(optionId)),
    }),
    answers: { ok: studyView },
    problems: ['invalid-answers', 'lessons-not-opened'],
    loses: 'Trainers cannot complete a module.',
  }),
} as const;
