import * as z from 'zod/mini';
import { day, identifier, line, moment, version } from '../../platform/fields.ts';
import { language } from '../../platform/language.ts';
import { province } from '../../platform/province.ts';
import { workshopTitle } from '../contract.ts';
import { itemId, optionId } from '../quiz-names.ts';

/** One day on which the group meets. */
export const workshopDay = z.strictObject({ starts: moment, ends: moment });

/**
 * Who moves the phases: nobody (`self-paced`: everything in its order), the trainer by hand, or the
 * clock, which begins with `before` and goes on at the two moments.
 */
export const phasing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('self-paced') }),
  z.strictObject({ kind: z.literal('by-hand') }),
  z.strictObject({ kind: z.literal('by-clock'), lessons: moment, after: moment }),
]);

export const setting = z.enum(['school', 'college', 'workplace', 'community', 'government']);
export const stakeholder = z.enum([
  'students',
  'teachers',
  'parents',
  'health-workers',
  'police',
  'lawyers',
  'social-workers',
  'community-leaders',
  'religious-scholars',
  'local-government',
  'employers',
  'workers',
  'volunteers',
  'media',
]);

/** Of one workshop; bigger groups are several workshops of a project. */
export const seatsAtMost = 2_000;

/** Places in a workshop. */
export const seats = z.int().check(z.minimum(1), z.maximum(seatsAtMost));

/** What a trainer decides about a workshop before it opens, and partly afterwards. */
export const workshopPlan = z.strictObject({
  /** Seen by the organisation's own staff only. */
  internalTitle: line,
  title: workshopTitle,
  /** Ids; their newest versions are pinned when it opens. */
  modules: z
    .array(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)))
    .check(z.minLength(1), z.maxLength(6)),
  days: z.array(workshopDay).check(z.minLength(1), z.maxLength(20)),
  /** When it closes by the clock: participants can answer until then. */
  closes: moment,
  place: z.enum(['in-person', 'online', 'both']),
  province,
  district: z.nullable(line),
  setting,
  projectId: z.nullable(identifier),
  /** Another organisation that may read the k = 10 report. */
  hostId: z.nullable(identifier),
  languages: z.array(language).check(z.minLength(1), z.maxLength(3)),
  seats,
  audience: z.enum(['adults', 'youth']),
  /** `roster`: everyone comes with a personal code, and the employer sees completion. */
  joining: z.enum(['code', 'roster']),
  /** Tried out beforehand: at most 10 seats, in no roll-up, gone after a day. */
  rehearsal: z.boolean(),
  phasing,
});
export type WorkshopPlan = z.infer<typeof workshopPlan>;

/** Of people in a room, and of sheets of paper. */
export const countAtMost = 5_000;
const count = z.int().check(z.minimum(0), z.maximum(countAtMost));

/** Head counts of a day as the trainer took them in the room; nobody is named. */
export const headCount = z.strictObject({
  day,
  all: count,
  women: count,
  men: count,
  other: count,
  notSaid: count,
});

const whichSheets = {
  module: z.string(),
  form: z.enum(['A', 'B']),
  phase: z.enum(['before', 'after']),
};

/**
 * A tally sheet, counted by volunteers on paper: how many sheets have which option ticked, by item and
 * option. Which option is right is looked up when it is graded: no key lies in the room or in a
 * browser. Sheets without a tick at an item are what is missing from its sum.
 */
export const paperTally = z.strictObject({
  ...whichSheets,
  sheets: count,
  chosen: z.record(itemId, z.record(optionId, count)),
});
export type PaperTally = z.infer<typeof paperTally>;

/** About services, never about persons. */
export const fieldNote = z.strictObject({
  about: z.enum(['service', 'gap', 'recommendation']),
  province,
  serviceKind: z.enum([
    'hotline',
    'shelter',
    'legal-aid',
    'counselling',
    'medical',
    'police',
    'livelihoods',
    'other',
  ]),
  text: z.string().check(z.minLength(1), z.maxLength(500)),
});

/** What the trainer took down in the room; frozen with the report when the workshop closes. */
export const roomRecord = z.strictObject({
  headCounts: z.array(headCount).check(z.maxLength(20)),
  stakeholders: z.array(stakeholder).check(z.maxLength(14)),
  notes: z.array(fieldNote).check(z.maxLength(30)),
  paper: z.array(paperTally).check(z.maxLength(24)),
});
export type RoomRecord = z.infer<typeof roomRecord>;

/** What of a room record a reader doesn't get, though it is there: which, and no number. */
export const withheld = z.strictObject({
  headCounts: z.array(day),
  paper: z.array(z.strictObject(whichSheets)),
});
export type Withheld = z.infer<typeof withheld>;

const authorised = {
  /** The day of the school's written authorisation. */
  schoolAuthorised: day,
  /** The day on which guardians had been informed and could opt out. */
  guardiansInformed: day,
};

/** The days that a coordinator has put on record, as a youth audience needs them. */
export const authorisation = z.strictObject(authorised);
/** The same for the version that was looked at. */
export const authorising = z.strictObject({ version, ...authorised });
