/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Evidence } from '../../../site/src/certification/certifier/application/evidence.tsx';
import { issuedRows } from '../../../site/src/certification/certifier/issued/issued-rows.ts';
import { Issued } from '../../../site/src/certification/certifier/issued/issued-screen.tsx';
import { Credential } from '../../../site/src/certification/credential/credential-screen.tsx';
import { HeldCredentials } from '../../../site/src/certification/way/held-credentials.tsx';
import { Reminders } from '../../../site/src/console/workshops/credential-reminder.tsx';
import { sampleScreen } from '../console/sample-screen.ts';
import { sampleBody, sampleEvidence, textOf } from './certifier/sample-body.ts';
import { sampleCredential, sampleWay } from './sample-way.ts';

/** In the evening in UTC, when it is the next day in Pakistan already. */
const evening = (day: string) => Date.parse(`${day}T20:30:00Z`) / 1_000;

const credential = {
  ...sampleCredential,
  validFrom: evening('2024-12-07'),
  validUntil: evening('2026-12-07'),
  state: 'suspended' as const,
  changedAt: evening('2026-10-07'),
};
const active = { ...credential, state: 'active' as const, changedAt: null };
const nothing = () => undefined;
const { app, me, words, language, params } = sampleWay();
const body = sampleBody();

const screens = {
  'its holder sees': (
    <Credential
      {...{ app, me, words, language, credential }}
      params={{ credentialId: credential.id }}
      bodyName="Calm body"
      onLookAgain={nothing}
    />
  ),
  'its holder sees among others': (
    <HeldCredentials
      {...{ app, me, words, language, params }}
      paths={{ bodies: [], begun: [], credentials: [active] }}
    />
  ),
  'its body has issued': (
    <Issued
      {...body}
      credentials={[credential]}
      sought={{ text: '', state: '' }}
      onSeek={nothing}
      onChanged={nothing}
      onOutdated={nothing}
    />
  ),
  'stands beside an application': (
    <Evidence
      {...body}
      found={{ ...sampleEvidence, path: { ...sampleEvidence.path, credential } }}
      onChanged={nothing}
      onOutdated={nothing}
    />
  ),
  'the console reminds of': <Reminders {...sampleScreen('en')} credentials={[active]} />,
};

describe('on a device in Pakistan', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'Asia/Karachi');
    expect(new Date('2026-12-07T20:30:00Z').getDate()).toBe(8);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(Object.entries(screens))(
    'the credential that %s bears the days that a verifier reads',
    (_, screen) => {
      const text = textOf(render(screen));
      expect(text).toContain('7 December 2026');
      expect(text).not.toMatch(/\b8 (?:December|October)/);
    },
  );

  test('and so does its row in a file', () => {
    const [row] = issuedRows([credential], body);
    expect(row).toEqual(expect.arrayContaining(['2024-12-07', '2026-12-07', '2026-10-07']));
  });
});
