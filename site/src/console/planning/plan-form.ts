import * as z from 'zod/mini';

const localTime = z.object({ day: z.string(), time: z.string() });

const entries = {
  internalTitle: z.string(),
  title: z.string(),
  modules: z.array(z.string()),
  days: z.array(z.object({ day: z.string(), from: z.string(), to: z.string() })),
  closes: localTime,
  place: z.string(),
  province: z.string(),
  district: z.string(),
  setting: z.string(),
  /** Empty: none. */
  projectId: z.string(),
  hostId: z.string(),
  languages: z.array(z.string()),
  seats: z.string(),
  audience: z.string(),
  joining: z.string(),
  rehearsal: z.boolean(),
  phasing: z.string(),
  /** Of phasing by the clock. */
  lessons: localTime,
  after: localTime,
};
/** A plan while it is being typed: everything as inputs hold it, also what is not complete yet. */
export const planForm = z.object(entries);
export type PlanForm = z.infer<typeof planForm>;
export type DayForm = PlanForm['days'][number];

/** The parts of a form that a fault can belong to. */
export type PlanField = keyof PlanForm;
export const planFields: Readonly<Record<PlanField, unknown>> = entries;
