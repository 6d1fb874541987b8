import { endpoints } from '../functions/endpoints.ts';
import type { Capability, Endpoint } from '../functions/platform/endpoint.ts';

export interface DeployedCapability {
  readonly name: Capability;
  readonly endpoints: readonly Endpoint[];
  /** What users lose when it fails: a sentence for each endpoint, in the order of declaration. */
  readonly loses: readonly [string, ...string[]];
  /** X-Ray keeps for 30 days what our logs forget in 14: no step of a participant is traced. */
  readonly traced: boolean;
}

/** The capabilities that have endpoints, each with all that a reader of its alarm must know. */
export const capabilities: readonly DeployedCapability[] = [
  ...Map.groupBy(endpoints, ({ capability }) => capability),
].map(([name, ofCapability]) => {
  const [first, ...further] = ofCapability.map(({ loses }) => loses);
  if (!first) throw new Error(`${name} has no endpoint.`);
  const traced = ofCapability.every(({ caller }) => caller !== 'participant');
  return { name, endpoints: ofCapability, loses: [first, ...further], traced };
});
