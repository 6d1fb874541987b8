import {
  type Figure,
  type Learning,
  type ReportView,
  reportView,
} from '../../../functions/insights/report.ts';

const value = (number: number): Figure => ({ value: number });
const hidden = (why: Extract<Figure, { hidden: unknown }>['hidden']): Figure => ({ hidden: why });

interface Numbers {
  readonly pairs: Figure;
  readonly before: number;
  readonly after: number;
  readonly half: number;
  readonly effect: number;
}

function learned({ pairs, before, after, half, effect }: Numbers): Learning {
  const gain = after - before;
  return {
    pairs,
    before: value(before),
    after: value(after),
    gain: value(gain),
    gainLow: value(gain - half),
    gainHigh: value(gain + half),
    effect: value(effect),
    normalisedGain: gain > 0 ? value(Math.round((100 * gain) / (100 - before))) : null,
  };
}

const objectives = [
  'what-consent-is',
  'no-and-changing-mind',
  'pressure-and-power',
  'respond-and-support',
] as const;

function items() {
  const right = [71, 64, 78, 59, 46, 52, 83, 66, 69, 74, 61, 55, 48, 43, 77, 80];
  const tells = [0.4, 0.3, 0.5, 0.2, 0.4, -0.1, 0.3, 0.2, 0.4, 0.5, 0.1, 0.3, 0.2, 0.4, 0.3, 0.2];
  return right.map((percent, at) => {
    const objective = objectives[Math.floor((at % 8) / 2)]!;
    return {
      item: `${at < 8 ? 'a' : 'b'}${(at % 8) + 1}`,
      form: at < 8 ? ('A' as const) : ('B' as const),
      objective,
      right: objective === 'respond-and-support' ? hidden('everybody-or-nobody') : value(percent),
      discrimination: value(tells[at]!),
    };
  });
}

/** The trainer's view of a workshop in which 34 people joined and all but a few did both quizzes. */
export const sampleReport: ReportView = reportView.parse({
  workshopId: 'w234567890abcdefgh',
  title: 'Class 12, girls’ college, Multan',
  k: 5,
  closedAt: 1_795_600_800,
  province: 'PK-PB',
  setting: 'college',
  cancelled: false,
  rehearsal: false,
  joined: value(34),
  before: { atLeast: 30 },
  after: value(28),
  both: value(26),
  feedbackGiven: value(24),
  modules: [
    {
      module: 'consent',
      version: 1,
      before: { atLeast: 30 },
      lessons: value(27),
      after: value(28),
      both: value(26),
      skipped: value(6),
      overall: learned({ pairs: value(26), before: 52, after: 71, half: 8, effect: 0.9 }),
      objectives: [
        {
          objective: objectives[0],
          learning: learned({ pairs: value(26), before: 48, after: 76, half: 11, effect: 1 }),
        },
        {
          objective: objectives[1],
          learning: learned({ pairs: value(26), before: 61, after: 74, half: 10, effect: 0.5 }),
        },
        {
          objective: objectives[2],
          learning: learned({ pairs: value(26), before: 57, after: 54, half: 9, effect: -0.1 }),
        },
        {
          objective: objectives[3],
          learning: {
            pairs: value(26),
            before: hidden('everybody-or-nobody'),
            after: hidden('everybody-or-nobody'),
            gain: hidden('everybody-or-nobody'),
            gainLow: hidden('everybody-or-nobody'),
            gainHigh: hidden('everybody-or-nobody'),
            effect: hidden('everybody-or-nobody'),
            normalisedGain: null,
          },
        },
      ],
      items: items(),
      scales: [
        { item: 's1', before: value(3.1), after: value(3.9), shift: value(0.8) },
        { item: 's2', before: value(4.2), after: value(4.3), shift: value(0.1) },
        { item: 's3', before: value(2.4), after: value(2.2), shift: value(-0.2) },
      ],
    },
  ],
  breakdowns: [
    {
      by: 'gender',
      rows: [
        { values: ['woman'], people: value(26) },
        { values: ['man', 'another', 'not-said'], people: value(8) },
      ],
    },
    {
      by: 'ageBand',
      rows: [
        { values: ['under-18', '18-24'], people: value(23) },
        { values: ['25-34', '35-49', '50-and-over'], people: value(6) },
        { values: ['not-said'], people: value(5) },
      ],
    },
    {
      by: 'province',
      rows: [
        {
          values: [
            'PK-BA',
            'PK-GB',
            'PK-IS',
            'PK-JK',
            'PK-KP',
            'PK-PB',
            'PK-SD',
            'elsewhere',
            'not-said',
          ],
          people: value(34),
        },
      ],
    },
    {
      by: 'language',
      rows: [
        { values: ['en', 'ar'], people: value(7) },
        { values: ['ur'], people: value(27) },
      ],
    },
  ],
  feedback: [
    {
      question: 'useful',
      rows: [
        { values: ['1', '2', '3'], people: value(6) },
        { values: ['4'], people: value(8) },
        { values: ['5'], people: value(10) },
        { values: ['none'], people: value(10) },
      ],
    },
    {
      question: 'respected',
      rows: [
        { values: ['1', '2', '3', '4'], people: value(5) },
        { values: ['5'], people: value(19) },
        { values: ['none'], people: value(10) },
      ],
    },
    {
      question: 'readyToHelp',
      rows: [
        { values: ['1', '2'], people: value(5) },
        { values: ['3'], people: value(7) },
        { values: ['4'], people: value(6) },
        { values: ['5'], people: value(5) },
        { values: ['none'], people: value(11) },
      ],
    },
  ],
  room: {
    headCounts: [
      {
        day: '2026-11-19',
        all: 41,
        women: 33,
        men: 8,
        other: hidden('few'),
        notSaid: hidden('few'),
      },
      {
        day: '2026-11-20',
        all: 38,
        women: 31,
        men: 7,
        other: hidden('few'),
        notSaid: hidden('few'),
      },
    ],
    stakeholders: ['students', 'teachers', 'health-workers'],
    notes: [
      {
        about: 'gap',
        province: 'PK-PB',
        serviceKind: 'counselling',
        text: 'The nearest counsellor for students is in the district hospital, open two mornings a week.',
      },
      {
        about: 'recommendation',
        province: 'PK-PB',
        serviceKind: 'counselling',
        text: 'ہفتے میں ایک دن کالج میں مشاورت کا انتظام کیا جائے۔',
      },
      {
        about: 'service',
        province: 'PK-PB',
        serviceKind: 'legal-aid',
        text: 'The bar association’s free desk answers within a day.',
      },
    ],
    paper: [
      {
        module: 'consent',
        form: 'A',
        phase: 'before',
        sheets: value(7),
        right: hidden('few-pairs'),
        items: [],
      },
      {
        module: 'consent',
        form: 'B',
        phase: 'after',
        sheets: value(12),
        right: value(68),
        items: [
          { item: 'b1', right: value(75) },
          { item: 'b2', right: value(58) },
        ],
      },
    ],
  },
});
