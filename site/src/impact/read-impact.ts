import type { Impact } from '../../../functions/insights/impact.ts';
import type { PublicRollUpView } from '../../../functions/insights/roll-up.ts';

/**
 * The public figures from `/impact.json`, or null where a file is something else. Read by hand: the
 * page's script stays one small file. A test holds it against the contract's schema.
 */
export function readImpact(json: unknown): Impact | null {
  return isImpact(json) ? json : null;
}

function isImpact(json: unknown): json is Impact {
  return hasFields(json, {
    quarters: isListOf(isQuarter),
    provinces: isListOf((each) =>
      hasFields(each, { province: isText, quarters: isListOf(isQuarter) }),
    ),
  });
}

function isQuarter(json: unknown): json is PublicRollUpView {
  const summed = (value: unknown) => hasFields(value, { workshops: isCount, people: isCount });
  return hasFields(json, {
    quarter: isText,
    workshops: isCount,
    joined: summed,
    both: summed,
    gain: (value) =>
      value === null || hasFields(value, { workshops: isCount, pairs: isCount, points: isCount }),
  });
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value);

function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function hasFields(json: unknown, fields: Readonly<Record<string, Check>>): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const given = new Map<string, unknown>(Object.entries(json));
  return Object.entries(fields).every(([name, check]) => check(given.get(name)));
}
