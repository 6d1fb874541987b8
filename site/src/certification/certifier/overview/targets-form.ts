import * as z from 'zod/mini';
import { target } from '../../../../../functions/certification/bodies/views.ts';
import type { Target } from './target-standing.ts';

/** A target while it is being typed. */
export const targetForm = z.object({
  trackId: z.string(),
  province: z.string(),
  holders: z.string(),
  by: z.string(),
});
export type TargetForm = z.infer<typeof targetForm>;

/** As many as the contract takes. */
export const mostTargets = 100;

export const emptyTarget: TargetForm = { trackId: '', province: '', holders: '', by: '' };

export function formOfTarget({ trackId, province, holders, by }: Target): TargetForm {
  return { trackId, province, holders: String(holders), by };
}

export type TargetFault = 'trackId' | 'province' | 'holders' | 'by' | 'twice';
export type TargetsRead =
  | { readonly kind: 'targets'; readonly targets: Target[] }
  /** What is wrong with each. */
  | { readonly kind: 'faults'; readonly faults: readonly (readonly TargetFault[])[] };

/** The targets that the forms mean, or what is wrong with each of them. */
export function targetsOfForms(forms: readonly TargetForm[]): TargetsRead {
  const read = forms.map((form) => target.safeParse(meantBy(form)));
  const keys = forms.map(({ trackId, province, by }) => `${trackId}/${province}/${by}`);
  const faults = forms.map((form, at) => {
    const wrong = faultsOf(form);
    return wrong.length === 0 && keys.indexOf(keys[at] ?? '') < at ? ['twice' as const] : wrong;
  });
  if (faults.some((each) => each.length > 0)) return { kind: 'faults', faults };
  return {
    kind: 'targets',
    targets: read.flatMap((each) => (each.success ? [each.data] : [])),
  };
}

function meantBy({ holders, ...form }: TargetForm) {
  return { ...form, holders: /^\d{1,6}$/.test(holders.trim()) ? Number(holders) : -1 };
}

function faultsOf(form: TargetForm): TargetFault[] {
  const { shape } = target;
  const meant = meantBy(form);
  const wrong: readonly (readonly [TargetFault, boolean])[] = [
    ['trackId', !shape.trackId.safeParse(meant.trackId).success],
    ['province', !shape.province.safeParse(meant.province).success],
    ['holders', !shape.holders.safeParse(meant.holders).success],
    ['by', !shape.by.safeParse(meant.by).success],
  ];
  return wrong.filter(([, is]) => is).map(([fault]) => fault);
}
