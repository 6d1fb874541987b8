import * as z from 'zod/mini';
import { type HolderProfile, holderProfile } from '../../../../functions/certification/contract.ts';

/** Own details while they are being typed. */
export const profileForm = z.object({
  name: z.string(),
  province: z.string(),
  languages: z.array(z.string()),
  profession: z.string(),
  sex: z.string(),
  listed: z.boolean(),
});
export type ProfileForm = z.infer<typeof profileForm>;

/** What the dictionaries say about an entry that can't stand. */
export type ProfileFault = 'name' | 'province' | 'languages' | 'profession' | 'sex';

const empty: ProfileForm = {
  name: '',
  province: '',
  languages: [],
  profession: '',
  sex: '',
  listed: false,
};

/** Nobody is listed, and nothing is chosen for anybody, before they say so. */
export function formOfProfile(profile: HolderProfile | null, suggested: string): ProfileForm {
  return profile ?? { ...empty, name: suggested.slice(0, 120) };
}

export type ProfileRead =
  | { readonly kind: 'profile'; readonly profile: HolderProfile }
  | { readonly kind: 'faults'; readonly faults: readonly ProfileFault[] };

/** The details that a form means, or what is wrong with it. */
export function profileOfForm(form: ProfileForm): ProfileRead {
  const profile = { ...form, name: form.name.trim() };
  const read = holderProfile.safeParse(profile);
  if (read.success) return { kind: 'profile', profile: read.data };
  const { name, province, profession, sex } = holderProfile.shape;
  const wrong: readonly (readonly [ProfileFault, boolean])[] = [
    ['name', !name.safeParse(profile.name).success],
    ['province', !province.safeParse(profile.province).success],
    ['languages', profile.languages.length === 0],
    ['profession', !profession.safeParse(profile.profession).success],
    ['sex', !sex.safeParse(profile.sex).success],
  ];
  return { kind: 'faults', faults: wrong.filter(([, is]) => is).map(([fault]) => fault) };
}
