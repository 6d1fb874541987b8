import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { calendarFile } from '../../../site/src/console/sharing/calendar/calendar-file.ts';
import {
  contentLine,
  dateTimeValue,
  textValue,
} from '../../../site/src/console/sharing/calendar/content-line.ts';
import { outwardWords } from '../../../site/src/console/sharing/outward-words.ts';
import { consoleWords } from '../../../site/src/console/words/registry.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (file: string) => file.replaceAll('\r\n ', '');

describe('contentLine()', () => {
  it('folds at 75 octets without cutting a character, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        fc.pre(!/[\r\n]/.test(value));
        const line = contentLine('SUMMARY', value);
        expect(line.endsWith('\r\n')).toBe(true);
        for (const part of line.slice(0, -2).split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
        }
        expect(unfolded(line)).toBe(`SUMMARY:${value}\r\n`);
      }),
    );
  });

  it('leaves a line of exactly 75 octets alone', () => {
    expect(contentLine('X', 'y'.repeat(73))).toBe(`X:${'y'.repeat(73)}\r\n`);
    expect(contentLine('X', 'y'.repeat(74))).toBe(`X:${'y'.repeat(73)}\r\n y\r\n`);
  });
});

describe('values', () => {
  it('are written as RFC 5545 asks', () => {
    expect(textValue('a,b;c\\d\ne\r\nf')).toBe('a\\,b\\;c\\\\d\\ne\\nf');
    // The example of section 3.3.5, form 2.
    expect(dateTimeValue(Date.UTC(1998, 0, 19, 7, 0, 0) / 1000)).toBe('19980119T070000Z');
  });
});

describe('calendarFile()', () => {
  const starts = Date.UTC(2026, 10, 21, 4) / 1000;
  const days = [
    { uid: 'w1-1', starts, ends: starts + 5400 },
    { uid: 'w1-2', starts: starts + 86_400, ends: starts + 91_800 },
  ];

  it('holds an entry for each day, and nothing that tells', () => {
    const file = calendarFile({
      entries: days,
      summary: 'Group hour',
      sequence: 3,
      now: starts - 60,
    });
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Calendar//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:w1-1',
        'DTSTAMP:20261121T035900Z',
        'SEQUENCE:3',
        'DTSTART:20261121T040000Z',
        'DTEND:20261121T053000Z',
        'SUMMARY:Group hour',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:w1-2',
        'DTSTAMP:20261121T035900Z',
        'SEQUENCE:3',
        'DTSTART:20261122T040000Z',
        'DTEND:20261122T053000Z',
        'SUMMARY:Group hour',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
    expect(file).not.toMatch(/sanad|LOCATION|DESCRIPTION|URL|VALARM|ORGANIZER/i);
  });

  it.each(languages)('carries the outward title in %s whole', (language) => {
    const summary = outwardWords[language].titles['stronger-together'];
    const file = calendarFile({ entries: days, summary, sequence: 0, now: starts });
    expect(unfolded(file)).toContain(`SUMMARY:${summary}\r\n`);
  });
});

describe('outwardWords', () => {
  it.each(languages)('call workshops in %s as the console does', (language) => {
    expect(outwardWords[language].titles).toEqual(consoleWords[language].lists.titles);
  });
});
