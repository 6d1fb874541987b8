import { describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { start } from '../../../site/src/console/session/start.ts';
import { answering, fakeServer, problemOf, problemReply } from '../workshop/fake-server.ts';
import { consoleOver } from './console-over.ts';

const me = {
  staffId: 'staff-person-000001',
  name: 'Amina',
  email: 'amina@example.org',
  organisations: [],
};

function consoleAtHome(fetching: typeof fetch) {
  const shown: string[] = [];
  const show = (hash: string) => void shown.push(hash);
  return { app: consoleOver(fetching, { show }, { name: 'home', params: {} }), shown };
}

describe('start()', () => {
  test('knows who has signed in', async () => {
    const { app } = consoleAtHome(answering(200, me).fetching);
    await start(app);
    expect(app.get().standing).toEqual({ kind: 'signed-in', me });
  });

  test('shows the way in to whoever has not', async () => {
    const { app } = consoleAtHome(problemReply('not-signed-in').fetching);
    await start(app);
    expect(app.get()).toMatchObject({ standing: { kind: 'signed-out' }, sessionEnded: false });
  });

  test('leaves what was said before: that signing in has failed', async () => {
    const { app } = consoleAtHome(problemReply('not-signed-in').fetching);
    app.say('It did not work.');
    await start(app);
    expect(app.get().notice).toEqual({ kind: 'said', text: 'It did not work.' });
  });

  test('says that Sanad does not answer', async () => {
    const { app } = consoleAtHome(answering(0, null).fetching);
    await start(app);
    expect(app.get().standing).toEqual({ kind: 'unreachable' });
  });
});

describe('call()', () => {
  test('a session that ends leaves the screen and offers sign-in beside it', async () => {
    let ended = false;
    const server = fakeServer(() =>
      ended ? problemOf('session-ended') : { status: 200, body: me },
    );
    const { app } = consoleAtHome(server.fetching);
    await start(app);
    ended = true;
    const outcome = await app.call(staffEndpoints.me, {});
    if (outcome.kind !== 'answer') app.tell(outcome);
    expect(app.get()).toMatchObject({
      standing: { kind: 'signed-in' },
      sessionEnded: true,
      notice: null,
    });
  });

  test('sends the parameters of a query', async () => {
    const server = answering(200, { quarters: [] });
    const { app } = consoleAtHome(server.fetching);
    const { insightsEndpoints } = await import('../../../functions/insights/contract.ts');
    await app.call(insightsEndpoints.rollUps, {
      params: { organisationId: 'organisation-000001' },
      query: { province: 'PK-SD', project: undefined },
    });
    expect(server.requests[0]?.address).toBe(
      '/api/organisations/organisation-000001/roll-ups?province=PK-SD',
    );
  });
});

describe('go()', () => {
  test('says on arrival what was done before', () => {
    const { app, shown } = consoleAtHome(answering(200, me).fetching);
    app.go('home', {}, 'Saved.');
    expect(shown).toEqual(['#']);
    expect(app.get().notice).toBeNull();
    app.arrive({ name: 'home', params: {} });
    expect(app.get()).toMatchObject({ notice: { kind: 'said', text: 'Saved.' }, moved: true });
    app.arrive({ name: 'home', params: {} });
    expect(app.get().notice).toBeNull();
  });
});
