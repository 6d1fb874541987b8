import { addToRollUp, type RollUpSums } from '../../../functions/insights/rules/add-to-roll-up.ts';
import type { SealedWorkshop } from '../../../functions/insights/rules/sealed-workshop.ts';
import { summariseModule } from '../../../functions/insights/rules/summarise-module.ts';
import type { View } from './attackers-knowledge.ts';

/** Planted weakness: a roll-up that adds raw counts, whatever the workshop's own view tells. */
export function addRaw(sealed: SealedWorkshop<never, never>, view: View): RollUpSums {
  const published = addToRollUp(view)!;
  const both = sealed.modules.map((module) => summariseModule(module, sealed.participants).both);
  return {
    ...published,
    joinedWorkshops: 1,
    joinedPeople: sealed.participants.length,
    bothWorkshops: 1,
    bothPeople: Math.max(0, ...both),
  };
}
