import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import {
  invitationPrefix,
  memberPrefix,
  projectPrefix,
} from '../../../functions/platform/table.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { intercepted } from '../intercepted.ts';
import { caller } from '../test-api.ts';
import {
  newKey,
  startWorkshops,
  testPlan,
  type Workshops,
} from '../workshops/workshops-under-test.ts';

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());

const prefixed = z.looseObject({ ':prefix': z.optional(z.string()) });

/** The handlers, and the lists that they have read, by what their sort keys begin with. */
function listening() {
  const { documents } = workshops.dependencies;
  const lists: (string | undefined)[] = [];
  const noted = intercepted(documents, (command, send) => {
    if (command instanceof QueryCommand) {
      lists.push(prefixed.parse(command.input.ExpressionAttributeValues)[':prefix']);
    }
    return send();
  });
  return { lists, call: caller({ ...workshops.dependencies, documents: noted }) };
}

test('inviting somebody by their address reads members and invitations once', async () => {
  const { organisationId, coordinator } = workshops;
  const { lists, call } = listening();
  const got = await call(staffEndpoints.invite, {
    cookie: coordinator.cookie,
    params: { organisationId },
    body: { pageKey: newKey(), roles: ['trainer'], email: 'new@sanad.example', language: 'en' },
  });
  expect(got.status).toBe(201);
  expect(lists.sort()).toEqual([invitationPrefix, memberPrefix]);
});

test('planning a workshop reads its project, not all of them', async () => {
  const { organisationId, coordinator, trainer } = workshops;
  const params = { organisationId };
  const named = { name: 'Campaign', pageKey: newKey() };
  const added = await workshops.call(staffEndpoints.addProject, {
    cookie: coordinator.cookie,
    params,
    body: named,
  });
  const { lists, call } = listening();
  const plan = { ...testPlan, projectId: added.body.id };
  const got = await call(workshopsEndpoints.plan, {
    cookie: trainer.cookie,
    params,
    body: { draftKey: newKey(), plan },
  });
  expect([got.status, got.body.plan.projectId]).toEqual([201, added.body.id]);
  expect(lists).not.toContain(projectPrefix);
});
