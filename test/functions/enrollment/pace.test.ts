import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const read = (workshopId: string) => api.call(enrollmentEndpoints.pace, { params: { workshopId } });

describe('read-pace', () => {
  test('says how far a workshop is to whoever knows its id, and nothing else of it', async () => {
    const { id } = await api.open({ phase: 'lessons' });
    const { status, body } = await read(id);
    expect(status).toBe(200);
    expect(body).toEqual({
      phase: 'lessons',
      explanationsReleased: expect.any(Boolean),
      closed: false,
      closingAt: null,
    });
  });

  test('says that it is closed', async () => {
    const { id } = await api.open();
    await closeWorkshop(api.dependencies, id);
    api.clock.now += 3;
    expect((await read(id)).body).toMatchObject({ closed: true, closingAt: null });
  });

  test('knows nothing of a workshop that is not there', async () => {
    expect((await read('0123456789abcdef0123')).body.type).toBe('not-found');
  });
});
