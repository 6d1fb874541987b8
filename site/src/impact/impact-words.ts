import type { Province } from '../../../functions/platform/province.ts';
import type { Words } from '../words/en.ts';

/** What the page hands its script: its dictionary, and the names of provinces. */
export type ImpactWords = Words['impact'] & {
  readonly provinces: Readonly<Record<Province, string>>;
};
