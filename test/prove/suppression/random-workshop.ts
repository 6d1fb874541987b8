import { dimensions, notSaid } from '../../../functions/insights/rules/dimensions.ts';
import type {
  Question,
  SealedParticipant,
  SealedWorkshop,
  TaughtModule,
} from '../../../functions/insights/rules/sealed-workshop.ts';
import type { Answers, Quiz } from '../../../functions/quizzes/rules/quiz.ts';

export type Random = () => number;

const objectives = ['meaning', 'asking', 'pressure', 'support'];
const steps = ['1', '2', '3', '4', '5'];

/** As the quiz of a real module: two items an objective and form, and two scale items in both forms. */
function quizOf(form: 'A' | 'B'): Quiz {
  return {
    items: [
      ...objectives.flatMap((objective, at) =>
        [1, 2].map((each) => ({
          kind: 'choice' as const,
          id: `${form.toLowerCase()}${2 * at + each}`,
          objective,
          options: ['right', 'wrong'],
          right: 'right',
        })),
      ),
      ...['s1', 's2'].map((id) => ({ kind: 'scale' as const, id, options: steps })),
    ],
  };
}

export const taught: TaughtModule = {
  id: 'consent',
  version: 1,
  lessons: ['first', 'second'],
  forms: { A: quizOf('A'), B: quizOf('B') },
};

/** Sizes around every threshold of the rules, and ordinary rooms. */
const sizes = [
  1, 3, 4, 5, 6, 9, 10, 11, 12, 14, 15, 19, 20, 21, 24, 25, 29, 30, 31, 40, 41, 60, 90,
];

/** How a room is: what share of it does, knows or says what everybody does, and who stands out. */
interface Room {
  readonly same: number;
  readonly takesPart: number;
  readonly knowsBefore: number;
  readonly knowsAfter: number;
  readonly skips: number;
  /** Items that nearly everybody gets right. */
  readonly easy: ReadonlySet<number>;
}

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)]!;

function randomRoom(random: Random): Room {
  const extreme = random() < 0.4;
  return {
    same: pick(random, [0, 0.5, 0.8, 0.95, 1]),
    takesPart: pick(random, [1, 1, 0.97, 0.9, 0.6, 0.2]),
    knowsBefore: extreme ? pick(random, [0.02, 0.9, 0.98]) : 0.2 + 0.5 * random(),
    knowsAfter: extreme ? pick(random, [0.1, 0.95, 0.99, 1]) : 0.4 + 0.5 * random(),
    skips: pick(random, [0, 0.01, 0.05, 0.3]),
    easy: new Set(Array.from({ length: 8 }, (_, at) => at).filter(() => random() < 0.25)),
  };
}

function answersOf(random: Random, room: Room, { quiz, knows }: { quiz: Quiz; knows: number }) {
  const answers: Record<string, string | null> = {};
  quiz.items.forEach((item, at) => {
    if (random() < room.skips) answers[item.id] = null;
    else if (item.kind === 'scale') {
      answers[item.id] = random() < room.same ? '4' : pick(random, steps);
    } else {
      answers[item.id] = random() < (room.easy.has(at) ? 0.97 : knows) ? 'right' : 'wrong';
    }
  });
  return answers satisfies Answers;
}

function said(random: Random, room: Room, by: number): string {
  const { values } = dimensions[by]!;
  return random() < room.same ? values[values.length - 1]! : pick(random, values);
}

function attemptsOf(random: Random, room: Room) {
  const forms = random() < 0.5 ? (['A', 'B'] as const) : (['B', 'A'] as const);
  const attempts: Record<string, { quizId: string; answers: Answers }> = {};
  (['before', 'after'] as const).forEach((phase, at) => {
    if (random() >= room.takesPart) return;
    const knows = phase === 'before' ? room.knowsBefore : room.knowsAfter;
    attempts[`consent/${phase}`] = {
      quizId: `consent.${forms[at]}.1`,
      answers: answersOf(random, room, { quiz: taught.forms[forms[at]!], knows }),
    };
  });
  return attempts;
}

function randomParticipant(random: Random, room: Room): SealedParticipant {
  const rating = () => {
    if (random() < room.skips) return null;
    return random() < room.same ? 5 : 1 + Math.floor(5 * random());
  };
  const field = (by: number) => {
    const value = said(random, room, by);
    return value === notSaid ? undefined : value;
  };
  const feedback: Record<Question, number | null> = {
    useful: rating(),
    respected: rating(),
    readyToHelp: rating(),
  };
  return {
    language: said(random, room, 3),
    about: { gender: field(0), ageBand: field(1), province: field(2) },
    lessons: new Set(random() < room.takesPart ? ['consent/first', 'consent/second'] : []),
    attempts: attemptsOf(random, room),
    feedback: random() < room.takesPart ? feedback : undefined,
  };
}

/** A closed workshop as it could be, or as an attacker would wish it. */
export function randomWorkshop(random: Random, of = sizes): SealedWorkshop<never, never> {
  const room = randomRoom(random);
  const people = pick(random, of);
  return {
    workshop: {
      workshopId: 'w',
      title: 'learning-circle',
      closedAt: 1_795_000_000,
      province: 'PK-SD',
      setting: 'college',
      cancelled: false,
      rehearsal: false,
    },
    modules: [taught],
    participants: Array.from({ length: people }, () => randomParticipant(random, room)),
    room: { headCounts: [], stakeholders: [], notes: [], paper: [] },
  };
}
