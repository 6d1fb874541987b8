import { randomBytes } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import { identityFrom } from '../../functions/enrollment/identity.ts';
import { type NewWorkshop, openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import { type Participant, participant } from '../../functions/enrollment/participant.ts';
import { assignForm } from '../../functions/enrollment/rules/assign-form.ts';
import { sessionEndsAt } from '../../functions/enrollment/session-clock.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { sessionCookieName } from '../../functions/platform/session-cookie-name.ts';
import { keys } from '../../functions/platform/table.ts';
import { putItems } from '../functions/put-items.ts';

/** Somebody who has joined: what their browser knows. */
export interface Prepared {
  readonly workshopId: string;
  readonly participantId: string;
  readonly cookie: string;
  /** The form of the attempt before; the other one comes after. */
  readonly form: 'A' | 'B';
}

const mostSeats = 2_000;

/**
 * Opens as many workshops as `count` participants need and writes their records as joining does,
 * but in batches: through the same schema, with the same derived identities.
 */
export async function prepareParticipants(
  dependencies: Dependencies,
  count: number,
  changes: Partial<NewWorkshop> = {},
): Promise<{ workshops: Workshop[]; participants: Prepared[] }> {
  const workshops: Workshop[] = [];
  const participants: Prepared[] = [];
  while (participants.length < count) {
    const seats = Math.min(mostSeats, count - participants.length);
    const workshop = await openWorkshop(dependencies, {
      ...planned(dependencies, seats),
      ...changes,
    });
    workshops.push(workshop);
    participants.push(...(await fill(dependencies, workshop, seats)));
  }
  return { workshops, participants };
}

function planned({ now }: Dependencies, seats: number): NewWorkshop {
  return {
    title: 'group-hour',
    organisationId: 'org1',
    modules: [{ id: 'asking', version: 1 }],
    phase: 'self-paced',
    explanationsReleased: true,
    seats,
    starts: now() - 60,
    ends: now() + 86_400,
    retentionDays: 30,
  };
}

async function fill(dependencies: Dependencies, workshop: Workshop, seats: number) {
  const { documents, tableName } = dependencies;
  const people = Array.from({ length: seats }, () => newcomer(dependencies, workshop));
  const items = people.map(({ item }) => item);
  await putItems(dependencies, items);
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.workshop(workshop.id),
      UpdateExpression: 'SET taken = :taken',
      ExpressionAttributeValues: { ':taken': seats },
    }),
  );
  return people.map(({ prepared }) => prepared);
}

function newcomer(dependencies: Dependencies, workshop: Workshop) {
  const joinKey = randomBytes(16).toString('base64url');
  const identity = identityFrom(dependencies.secrets, workshop.id, joinKey);
  const { participantId, sessionHash, resumeHash, sessionSecret } = identity;
  const record: Participant = participant.parse({
    kind: 'participant',
    workshopId: workshop.id,
    participantId,
    sessionHash,
    sessionEnds: sessionEndsAt(dependencies, participantId),
    resumeHash,
    language: 'en',
    consent: consentVersion,
    about: {},
    attempts: {},
    expires: workshop.ends + workshop.retentionDays * 86_400,
  });
  const item = { ...keys.participant(workshop.id, participantId), ...record, ttl: record.expires };
  const prepared: Prepared = {
    workshopId: workshop.id,
    participantId,
    cookie: `${sessionCookieName}=${workshop.id}.${participantId}.${sessionSecret}`,
    form: assignForm(participantId),
  };
  return { item, prepared };
}
