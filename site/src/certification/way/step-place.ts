import { hashTo, type ParamsOf } from '../navigation/routes.ts';

const places = {
  conduct: 'conduct',
  safeguarding: 'conduct',
  'training-days': 'days',
  exam: 'exam',
  practice: 'practices',
  application: 'application',
} as const;

/**
 * Where a step is taken. Modules, and credentials that come first, have places of their own, each of
 * them.
 */
export function stepPlace(name: keyof typeof places, params: ParamsOf<'way'>): string {
  return hashTo(places[name], params);
}
