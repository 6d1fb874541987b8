import type {
  SealedParticipant,
  SealedWorkshop,
  TaughtModule,
} from '../../../../functions/insights/rules/sealed-workshop.ts';
import type { Quiz } from '../../../../functions/quizzes/rules/quiz.ts';

const objectives = ['meaning', 'asking', 'pressure', 'support'];

function quizOf(form: 'a' | 'b'): Quiz {
  return {
    items: [
      ...Array.from({ length: 8 }, (_, at) => ({
        kind: 'choice' as const,
        id: `${form}${at + 1}`,
        objective: objectives[Math.floor(at / 2)] ?? '',
        options: ['x', 'y', 'z'],
        right: 'x',
      })),
      ...['s1', 's2', 's3', 's4'].map((id) => ({
        kind: 'scale' as const,
        id,
        options: ['1', '2', '3', '4', '5'],
      })),
    ],
  };
}

export function moduleOf(id: string): TaughtModule {
  return { id, version: 1, lessons: ['one', 'two'], forms: { A: quizOf('a'), B: quizOf('b') } };
}

/** Which of the eight items are right, and the steps of the scale items. */
export interface Given {
  readonly form: 'A' | 'B';
  readonly right: number;
  readonly step?: string;
  readonly skip?: number;
}

export function attemptOf(module: string, { form, right, step = '3', skip = 0 }: Given) {
  const letter = form.toLowerCase();
  const keyed = Array.from({ length: 8 }, (_, at): [string, string | null] => {
    if (at >= 8 - skip) return [`${letter}${at + 1}`, null];
    return [`${letter}${at + 1}`, at < right ? 'x' : 'y'];
  });
  const scales = ['s1', 's2', 's3', 's4'].map((id): [string, string | null] => [id, step]);
  return { quizId: `${module}.${form}.1`, answers: Object.fromEntries([...keyed, ...scales]) };
}

/** Someone who did both attempts, with so many right answers. */
export function pupil(at: number, before: number, after: number): SealedParticipant {
  const [first, second] = at % 2 === 0 ? (['A', 'B'] as const) : (['B', 'A'] as const);
  return {
    language: at % 3 === 0 ? 'ur' : 'en',
    about: { gender: at % 2 === 0 ? 'woman' : 'man', province: 'PK-SD' },
    lessons: new Set(['consent/one', 'consent/two']),
    attempts: {
      'consent/before': attemptOf('consent', { form: first, right: before, step: '2' }),
      'consent/after': attemptOf('consent', { form: second, right: after, step: '4' }),
    },
    feedback: { useful: 5, respected: at % 2 === 0 ? 4 : 5, readyToHelp: null },
  };
}

export function workshopOf(
  participants: readonly SealedParticipant[],
  modules: readonly TaughtModule[] = [moduleOf('consent')],
): SealedWorkshop<'students', never> {
  return {
    workshop: {
      workshopId: 'w1',
      title: 'learning-circle',
      closedAt: 1_795_000_000,
      province: 'PK-SD',
      setting: 'school',
      cancelled: false,
      rehearsal: false,
    },
    modules,
    participants,
    room: {
      headCounts: [{ day: '2026-11-21', all: 30, women: 14, men: 13, other: 1, notSaid: 2 }],
      stakeholders: ['students'],
      notes: [],
      paper: [],
    },
  };
}
