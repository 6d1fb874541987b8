import { examEndpoints } from '../../../functions/exams/contract.ts';
import type { ExamBanks } from '../../../functions/platform/exam-banks.ts';
import { type SignedIn, sessionFor } from '../staff/signed-in.ts';
import { caller, startTestApi } from '../test-api.ts';
import { testTrack } from '../test-content.ts';
import { rightOf } from './exam-content.ts';
import { bodyFor, candidate, sittingIn } from './exam-people.ts';

export type Answers = Record<string, string | null>;

/** The exam's handlers over a body that offers it, with people who may sit it. */
export async function startExamApi() {
  const api = await startTestApi();
  const { dependencies } = api;
  const bodyId = await bodyFor(dependencies);
  return {
    ...api,
    bodyId,
    candidate: () => candidate(dependencies),
    examOf: (person: SignedIn, examBanks?: ExamBanks) =>
      examOf({ ...dependencies, ...(examBanks && { examBanks }) }, bodyId, person),
    /** The same person, signed in anew: sessions end with the day. */
    later: async ({ staffId }: SignedIn) =>
      examOf(dependencies, bodyId, { cookie: await sessionFor({ dependencies }, staffId) }),
    sittingOf: ({ staffId }: SignedIn, number = 1) =>
      sittingIn(dependencies, { staffId, bodyId, number }),
  };
}

export type ExamApi = Awaited<ReturnType<typeof startExamApi>>;

/** What one person can do at the exam. */
export function examOf(
  dependencies: Parameters<typeof caller>[0],
  bodyId: string,
  { cookie }: Pick<SignedIn, 'cookie'>,
) {
  const call = caller(dependencies);
  const of = { bodyId, trackId: testTrack.id };
  const at = (number: number) => ({ ...of, number: String(number) });
  return {
    exam: (language = 'en', trackId: string = of.trackId) =>
      call(examEndpoints.exam, { params: { trackId }, query: { language }, cookie }),
    begin: (language = 'en') =>
      call(examEndpoints.begin, { params: of, body: { language }, cookie }),
    read: (number = 1, language = 'en') =>
      call(examEndpoints.sitting, { params: at(number), query: { language }, cookie }),
    save: (answers: Answers, revision: number, number = 1) =>
      call(examEndpoints.save, { params: at(number), body: { revision, answers }, cookie }),
    submit: (answers: Answers, revision = 0, number = 1) => {
      const body = { revision, answers, language: 'en' };
      return call(examEndpoints.submit, { params: at(number), body, cookie });
    },
  };
}

interface Shown {
  readonly items: readonly { readonly id: string }[];
}

/** Answers to what a sitting shows: right ones, but for the last `wrong`. */
export function answersTo({ items }: Shown, wrong = 0): Answers {
  const right = items.length - wrong;
  return Object.fromEntries(
    items.map(({ id }, at) => [id, at < right ? (rightOf[id] ?? null) : null]),
  );
}
