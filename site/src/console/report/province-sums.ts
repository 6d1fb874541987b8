import { insightsEndpoints } from '../../../../functions/insights/contract.ts';
import type { ConsoleApp } from '../app.ts';
import { inProvince } from './scope.ts';
import { sumOfQuarters } from './text/sum-of-quarters.ts';

/** All quarters of a province together, or that they could not be read. */
export type ProvinceSum = ReturnType<typeof sumOfQuarters> | 'missing';

/** By province code, as far as they have come. */
export type ProvinceSums = Readonly<Record<string, ProvinceSum>>;

interface Wish {
  readonly params: { readonly organisationId: string };
  /** The one whose workshops are counted; without it, all of the organisation's. */
  readonly project: string | undefined;
}

/** Asks for these provinces at once; `take` gets each as it comes. Done when all have. */
export async function readProvinces(
  app: Pick<ConsoleApp, 'call'>,
  { params, project, codes }: Wish & { readonly codes: readonly string[] },
  take: (code: string, sum: ProvinceSum) => void,
): Promise<void> {
  await Promise.all(
    codes.map(async (code) => {
      const query = inProvince(code, project);
      const outcome = await app.call(insightsEndpoints.rollUps, { params, query });
      take(code, outcome.kind === 'answer' ? sumOfQuarters(outcome.body.quarters) : 'missing');
    }),
  );
}
