import * as z from 'zod/mini';
import {
  type IssuerProfile,
  issuerProfile,
} from '../../../../../functions/certification/bodies/views.ts';

/** The body's profile while it is being typed. */
export const issuerForm = z.object({
  name: z.string(),
  url: z.string(),
  description: z.string(),
  tracks: z.array(z.string()),
});
export type IssuerForm = z.infer<typeof issuerForm>;

export type IssuerFault = 'name' | 'url' | 'description' | 'tracks';

/** Before there is one, the organisation's name is suggested. */
export function formOfIssuer(profile: IssuerProfile | null, suggested: string): IssuerForm {
  return profile ?? { name: suggested.slice(0, 120), url: 'https://', description: '', tracks: [] };
}

export type IssuerRead =
  | { readonly kind: 'profile'; readonly profile: IssuerProfile }
  | { readonly kind: 'faults'; readonly faults: readonly IssuerFault[] };

/** The profile that a form means, or what is wrong with it. */
export function issuerOfForm({ name, url, description, tracks }: IssuerForm): IssuerRead {
  const meant = {
    name: name.trim(),
    url: url.trim(),
    description: description.trim(),
    tracks,
  };
  const read = issuerProfile.safeParse(meant);
  if (read.success) return { kind: 'profile', profile: read.data };
  const { shape } = issuerProfile;
  const wrong: readonly (readonly [IssuerFault, boolean])[] = [
    ['name', !shape.name.safeParse(meant.name).success],
    ['url', !shape.url.safeParse(meant.url).success],
    ['description', !shape.description.safeParse(meant.description).success],
    ['tracks', !shape.tracks.safeParse(meant.tracks).success],
  ];
  return { kind: 'faults', faults: wrong.filter(([, is]) => is).map(([fault]) => fault) };
}
