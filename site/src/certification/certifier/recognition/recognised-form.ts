import * as z from 'zod/mini';
import {
  type Recognised,
  recognised,
} from '../../../../../functions/certification/bodies/views.ts';

/** A proposal while it is being typed. */
export const recognisedForm = z.object({
  name: z.string(),
  email: z.string(),
  province: z.string(),
  languages: z.array(z.string()),
  profession: z.string(),
  sex: z.string(),
  track: z.string(),
  months: z.string(),
  evidence: z.string(),
  reason: z.string(),
});
export type RecognisedForm = z.infer<typeof recognisedForm>;

/** The fields of a proposal, in the order of form and file. */
export const recognisedFields = [
  'name',
  'email',
  'province',
  'languages',
  'profession',
  'sex',
  'track',
  'months',
  'evidence',
  'reason',
] as const;
export type RecognisedField = (typeof recognisedFields)[number];

/** Nothing is chosen for anybody, but the time: the longest that there is. */
export const emptyRecognised: RecognisedForm = {
  name: '',
  email: '',
  province: '',
  languages: [],
  profession: '',
  sex: '',
  track: '',
  months: '24',
  evidence: '',
  reason: '',
};

export type RecognisedRead =
  | { readonly kind: 'recognised'; readonly recognised: Recognised }
  | { readonly kind: 'faults'; readonly faults: readonly RecognisedField[] };

/** The proposal that a form means, or which entries can't stand. */
export function recognisedOfForm(
  form: RecognisedForm,
  /** Ids of the tracks that the page knows. */
  tracks: readonly string[],
): RecognisedRead {
  const { name, email, province, languages, profession, sex, track, evidence, reason } = form;
  const meant = {
    holder: { name: name.trim(), email: email.trim(), province, languages, profession, sex },
    trackId: track,
    months: /^\d{1,2}$/.test(form.months.trim()) ? Number(form.months) : 0,
    evidence: evidence.trim(),
    reason: reason.trim(),
  };
  const read = recognised.safeParse(meant);
  if (read.success && tracks.includes(track)) return { kind: 'recognised', recognised: read.data };
  return { kind: 'faults', faults: faultsOf(meant, tracks) };
}

type Meant = Record<Exclude<keyof Recognised, 'holder'>, unknown> & {
  readonly holder: Record<keyof Recognised['holder'], unknown>;
};

function faultsOf({ holder, ...others }: Meant, tracks: readonly string[]): RecognisedField[] {
  const { shape } = recognised;
  const right: Readonly<Record<RecognisedField, boolean>> = {
    name: shape.holder.shape.name.safeParse(holder.name).success,
    email: shape.holder.shape.email.safeParse(holder.email).success,
    province: shape.holder.shape.province.safeParse(holder.province).success,
    languages: shape.holder.shape.languages.safeParse(holder.languages).success,
    profession: shape.holder.shape.profession.safeParse(holder.profession).success,
    sex: shape.holder.shape.sex.safeParse(holder.sex).success,
    track: tracks.some((id) => id === others.trackId),
    months: shape.months.safeParse(others.months).success,
    evidence: shape.evidence.safeParse(others.evidence).success,
    reason: shape.reason.safeParse(others.reason).success,
  };
  return recognisedFields.filter((field) => !right[field]);
}
