import { describe, expect, test } from 'vitest';
import {
  formOfSettings,
  settingsOfForm,
} from '../../../site/src/console/organisation/settings-form.ts';
import type { RoomPart } from '../../../site/src/console/room/room-form.ts';
import { formOfRoom, roomOfForm } from '../../../site/src/console/room/room-form.ts';
import { sameRoom } from '../../../site/src/console/room/same-room.ts';
import { settings } from './sample-settings.ts';

describe('settingsOfForm()', () => {
  test('and formOfSettings() give each other back', () => {
    expect(settingsOfForm(formOfSettings(settings))).toEqual({ kind: 'settings', settings });
  });

  test('also where a gate stands before sensitive modules', () => {
    for (const bodyId of [null, 'abcdefghijklmnopqrstuv']) {
      const gated = { ...settings, sensitiveGate: { bodyId } };
      expect(settingsOfForm(formOfSettings(gated))).toEqual({ kind: 'settings', settings: gated });
    }
  });

  test('takes a phone number as people type it', () => {
    const form = formOfSettings(settings);
    const contacts = [{ role: 'nurse', phone: '+92 (81) 123-4567' }];
    expect(settingsOfForm({ ...form, contacts })).toMatchObject({
      settings: { contacts: [{ role: 'nurse', phone: '+92811234567' }] },
    });
  });

  test.each(['+۹۲ ۸۱ ۱۲۳۴۵۶۷', '+٩٢ ٨١ ١٢٣٤٥٦٧'])(
    'takes the digits of any keyboard: %s',
    (phone) => {
      const contacts = [{ role: 'nurse', phone }];
      expect(settingsOfForm({ ...formOfSettings(settings), contacts })).toMatchObject({
        settings: { contacts: [{ role: 'nurse', phone: '+92811234567' }] },
      });
    },
  );

  test('says all that is wrong', () => {
    expect(
      settingsOfForm({
        ...formOfSettings(settings),
        name: ' ',
        languages: [],
        contacts: [{ role: 'nurse', phone: 'ask me' }],
        retentionDays: '366',
        rosterRetentionDays: '',
        gate: 'body',
        gateBody: 'that one',
      }),
    ).toEqual({
      kind: 'faults',
      faults: ['name', 'languages', 'phone', 'retention', 'rosterRetention', 'gateBody'],
    });
  });
});

const room: RoomPart = {
  headCounts: [{ day: '2026-11-21', all: 20, women: 12, men: 6, other: 1, notSaid: 1 }],
  stakeholders: ['students'],
  notes: [
    { about: 'gap', province: 'PK-BA', serviceKind: 'shelter', text: 'None in the district.' },
  ],
};

describe('roomOfForm()', () => {
  test('and formOfRoom() give each other back', () => {
    expect(roomOfForm(formOfRoom(room))).toEqual({ kind: 'room', room });
  });

  test.each([
    [{ all: '21' }, { why: 'sum', sum: 20 }],
    [{ women: '-1' }, { why: 'number' }],
    [{ men: '5001' }, { why: 'number' }],
    [{ day: '' }, { why: 'day' }],
  ])('refuses %o', (changes, fault) => {
    const form = formOfRoom(room);
    const headCounts = form.headCounts.map((each) => ({ ...each, ...changes }));
    expect(roomOfForm({ ...form, headCounts })).toMatchObject({ kind: 'faults', faults: [fault] });
  });

  test('refuses a day that was counted twice, and an empty note', () => {
    const form = formOfRoom(room);
    const twice = [...form.headCounts, ...form.headCounts];
    const notes = form.notes.map((note) => ({ ...note, text: ' ' }));
    const read = roomOfForm({ ...form, headCounts: twice, notes });
    expect(read).toMatchObject({ faults: [{ why: 'day' }, { why: 'day' }, { why: 'note' }] });
  });
});

test('sameRoom() minds what this screen holds, whatever order its keys come in', () => {
  const paper = { ...room, paper: [] };
  expect(sameRoom({ base: room, theirs: paper })).toBe(true);
  expect(sameRoom({ base: room, theirs: { ...room, stakeholders: [] } })).toBe(false);
});
