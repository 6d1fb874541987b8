import { inject } from 'vitest';
import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { runningEmulator } from '../../infra/local/emulator/emulator-record.ts';
import { localDependencies } from '../../infra/local/local-dependencies.ts';
import { localPlaces } from '../../infra/local/local-places.ts';

/** The running stack as a trainer's hands would reach it: opening and closing workshops. */
export async function trainer() {
  const places = localPlaces(inject('state'));
  const emulator = await runningEmulator(places.emulator);
  const dependencies = await localDependencies(places, emulator?.endpoint);
  const now = dependencies.now();
  return {
    open: (changes: Partial<Workshop> = {}) =>
      openWorkshop(dependencies, {
        title: 'group-hour',
        organisationId: 'journeys',
        modules: [{ id: 'consent', version: 1 }],
        phase: 'self-paced',
        explanationsReleased: true,
        seats: 50,
        starts: now - 60,
        ends: now + 86_400,
        retentionDays: 30,
        ...changes,
      }),
    close: (id: string) => closeWorkshop(dependencies, id),
  };
}
