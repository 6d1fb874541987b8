import { describe, expect, test } from 'vitest';
import { unwrapped } from '../../../functions/certification/standard/enveloped.ts';
import { createCertification } from '../../../site/src/certification/app.ts';
import { credentialFile } from '../../../site/src/certification/credential/credential-file.ts';
import { standingOf } from '../../../site/src/certification/credential/standing-of.ts';
import { timeLeft } from '../../../site/src/certification/exam/time-left.ts';
import { faultOfDay } from '../../../site/src/certification/practice/day-field.ts';
import {
  formOfProfile,
  profileOfForm,
} from '../../../site/src/certification/profile/profile-form.ts';
import { localTime } from '../../../site/src/console/clock/local-time.ts';
import { answering } from '../workshop/fake-server.ts';
import { now, params, sampleWay } from './sample-way.ts';

describe('own details', () => {
  const profile = {
    name: 'Amina Khan',
    province: 'PK-BA' as const,
    languages: ['ur' as const],
    profession: 'teacher' as const,
    sex: 'not-said' as const,
    listed: false,
  };

  test('begin with the name of the account, unlisted, and nothing else chosen', () => {
    const form = formOfProfile(null, 'Amina');
    expect(form).toMatchObject({ name: 'Amina', listed: false, sex: '' });
    expect(profileOfForm(form)).toEqual({
      kind: 'faults',
      faults: ['province', 'languages', 'profession', 'sex'],
    });
  });

  test('are taken as typed, without space around the name', () => {
    const form = { ...formOfProfile(profile, ''), name: '  Amina Khan ' };
    expect(profileOfForm(form)).toEqual({ kind: 'profile', profile });
    expect(profileOfForm({ ...form, name: ' ' })).toMatchObject({ faults: ['name'] });
  });
});

test('a day has to be one, and not to come', () => {
  const { words } = sampleWay();
  const today = localTime(now).day;
  expect(faultOfDay('', now, words)).toBe(words.practice.dayMissing);
  expect(faultOfDay(today, now, words)).toBeUndefined();
  expect(faultOfDay(localTime(now + 86_400).day, now, words)).toBe(words.practice.dayToCome);
});

test('a credential that is let be expires in the second of its end', () => {
  const until = { state: 'active' as const, validFrom: now - 9, validUntil: now };
  expect(standingOf(until, now - 1)).toBe('active');
  expect(standingOf(until, now)).toBe('expired');
  expect(standingOf({ ...until, state: 'revoked' }, now)).toBe('revoked');
  // By a clock that is behind.
  expect(standingOf(until, now - 10)).toBe('active');
});

test('time is told in minutes, the last one in words', () => {
  expect(timeLeft(now, now - 61)).toEqual({ kind: 'minutes', count: 2 });
  expect(timeLeft(now, now - 60)).toEqual({ kind: 'last' });
  expect(timeLeft(now, now)).toEqual({ kind: 'over' });
});

describe('credentialFile()', () => {
  test('wraps the signed credential as VC 2.0 says', async () => {
    const text = await credentialFile(answering(200, 'a-b.c_d.e').fetching, 'id');
    expect(unwrapped(JSON.parse(text ?? ''))).toBe('a-b.c_d.e');
  });

  test.each([
    [200, '<!doctype html><title>Wi-Fi</title>'],
    [404, 'a-b.c_d.e'],
    [0, ''],
  ])('takes nothing else for one (%i)', async (status, body) => {
    expect(await credentialFile(answering(status, body).fetching, 'id')).toBeUndefined();
  });
});

describe('go()', () => {
  test('shows another place, and says there what was done here', () => {
    const { app, shown } = sampleWay();
    app.go('days', params, 'Saved.');
    expect(shown).toEqual([`#way/${params.bodyId}/${params.trackId}/days`]);
    expect(app.get().notice).toBeNull();
    app.arrive({ name: 'days', params });
    expect(app.route()).toEqual({ name: 'days', params });
    expect(app.get()).toMatchObject({ notice: { kind: 'said', text: 'Saved.' }, moved: true });
    app.arrive(undefined);
    expect(app.get().notice).toBeNull();
  });

  test('is where the page was opened at first', () => {
    const { app } = sampleWay();
    const opened = createCertification(app.around, { name: 'profile', params: {} });
    expect(opened.route()).toEqual({ name: 'profile', params: {} });
  });
});
