import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceStanding, staleAfterDays } from '../../content/compile/service-standing.ts';
import { languages } from '../../content/schema/language.ts';
import { type ServiceFile, serviceSchema } from '../../content/schema/service.ts';
import { editJson, mistakesAfter, sampleContent } from './sample-content.ts';

const folder = join(import.meta.dirname, '../../content/services/pk');

async function entries(): Promise<ServiceFile[]> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => serviceSchema.parse(JSON.parse(text)));
}

describe('the directory of Pakistan', () => {
  it('shows four numbers and no more', async () => {
    const numbers = (await entries()).flatMap((service) =>
      service.phones.map(({ number }) => [service.id, number, service.serviceAreas.join(' ')]),
    );
    expect(numbers).toEqual([
      ['pk-pb-child-1121', '1121', 'PK-PB'],
      ['pk-police-15', '15', 'PK'],
      ['pk-rescue-1122', '1122', 'PK-PB PK-KP PK-SD'],
      ['pk-sd-women-1094', '1094', 'PK-SD'],
    ]);
  });

  it('claims no call that nobody made', async () => {
    expect((await entries()).map((service) => service.verifiedByCall)).toEqual(Array(5).fill(null));
  });

  it('says that hours are not confirmed where only the press or a list gives them', async () => {
    const unsure = (await entries()).filter((service) => service.schedule?.confirmed === false);
    expect(unsure.map(({ id }) => id)).toEqual([
      'pk-police-15',
      'pk-rescue-1122',
      'pk-sd-women-1094',
    ]);
    const signs = { en: /not confirmed/, ur: /تصدیق نہیں ہوئی/, ar: /لم تت?[أؤ]كد/ };
    for (const service of unsure) {
      for (const language of languages) {
        expect(service.schedule?.text[language]).toMatch(signs[language]);
      }
    }
  });

  it('has each entry in three languages of its own', async () => {
    for (const { description } of await entries()) {
      expect(description.ur).toMatch(/[ٹڈڑںےہ]/);
      expect(description.ar).toMatch(/[ةى]|ال/);
      expect(new Set(Object.values(description)).size).toBe(3);
    }
  });
});

describe('serviceSchema', () => {
  const shelter = JSON.parse(sampleContent().get('services/pk/pk-refuge.json') ?? '');
  const helpline = JSON.parse(sampleContent().get('services/pk/pk-help.json') ?? '');

  it('takes the sample shelter, so that the refusals below mean something', () => {
    expect(serviceSchema.safeParse(shelter).success).toBe(true);
  });

  it.each([
    'address',
    'address_1',
    'addresses',
    'city',
    'postalCode',
    'location',
    'locations',
    'latitude',
    'longitude',
    'coordinates',
    'geo',
    'map',
    'mapUrl',
  ])('refuses a shelter with %s', (field) => {
    expect(serviceSchema.safeParse({ ...shelter, [field]: 'x' }).success).toBe(false);
  });

  it('refuses a shelter with any field more, at any depth', () => {
    const known = new Set([...Object.keys(shelter), '$schema']);
    const name = fc
      .string({ minLength: 1 })
      .filter((key) => !known.has(key) && key !== '__proto__');
    fc.assert(
      fc.property(name, fc.jsonValue(), (key, value) => {
        expect(serviceSchema.safeParse({ ...shelter, [key]: value }).success).toBe(false);
      }),
    );
    const inside = { ...shelter, organization: { ...shelter.organization, address: 'x' } };
    expect(serviceSchema.safeParse(inside).success).toBe(false);
  });

  it.each([
    'https://maps.google.com/?q=1,2',
    'https://www.google.com/maps/place/x',
    'https://goo.gl/maps/x',
    'https://www.openstreetmap.org/node/1',
  ])('refuses the map %s', (url) => {
    const linked = { ...shelter, organization: { ...shelter.organization, url } };
    expect(serviceSchema.safeParse(linked).success).toBe(false);
    expect(
      serviceSchema.safeParse({ ...shelter, source: { ...shelter.source, url } }).success,
    ).toBe(false);
  });

  it('refuses a physical place for a shelter', () => {
    expect(serviceSchema.safeParse({ ...shelter, locationType: 'physical' }).success).toBe(false);
  });

  it('refuses a phone without source, without the month of reading or without a date field', () => {
    const [phone] = helpline.phones;
    const withPhone = (changed: unknown) =>
      serviceSchema.safeParse({ ...helpline, phones: [changed] });
    expect(withPhone(phone).success).toBe(true);
    expect(withPhone({ number: phone.number }).success).toBe(false);
    for (const field of ['url', 'published', 'read', 'evidence']) {
      const { [field]: _, ...rest } = phone.source;
      expect(withPhone({ ...phone, source: rest }).success).toBe(false);
    }
  });

  it('refuses a helpline without a number', () => {
    expect(serviceSchema.safeParse({ ...helpline, phones: [] }).success).toBe(false);
  });
});

describe('a hint at the place of a shelter', () => {
  it.each([
    ['en', 'The house is in Garden Street.'],
    ['en', 'Plot twelve, Block C.'],
    ['en', 'Opposite the hospital.'],
    ['en', 'At 31.5204, 74.3587.'],
    ['en', 'Find it at 8J3P+QR.'],
    ['ur', 'ہسپتال کے قریب۔'],
    ['ur', 'مین بازار میں۔'],
    ['ur', 'گلی کے آخر میں۔'],
    ['ar', 'في شارع الحديقة.'],
    ['ar', 'بالقرب من المستشفى.'],
    ['ar', 'الدار تقع في وسط المدينة.'],
  ])('is refused (%s): %s', async (language, text) => {
    const mistakes = await mistakesAfter((files) =>
      editJson(files, 'services/pk/pk-refuge.json', (home) => (home.whatToExpect[language] = text)),
    );
    expect(mistakes).toContainEqual(
      expect.objectContaining({ kind: 'shelter-place', field: `whatToExpect.${language}` }),
    );
  });

  it('is no matter for a helpline', async () => {
    const mistakes = await mistakesAfter((files) =>
      editJson(files, 'services/pk/pk-help.json', (help) => (help.howTo.en = 'In Garden Street.')),
    );
    expect(mistakes).toEqual([]);
  });
});

describe('serviceStanding()', () => {
  const source = { url: 'https://example.org', read: '2026-11', evidence: 'news' } as const;
  const at = (published: string | null, today: string, call: string | null = null) =>
    serviceStanding({
      source: { ...source, published },
      verifiedByCall: call === null ? null : { date: call },
      today,
    });

  it('is fresh up to the last day and stale after it', () => {
    expect(at('2024-11-21', '2026-11-21')).toEqual({
      kind: 'fresh',
      basis: 'published',
      date: '2024-11-21',
      days: staleAfterDays,
    });
    expect(at('2024-11-20', '2026-11-21')).toMatchObject({ kind: 'stale', days: 731 });
  });

  it('counts a month from its first day, and an undated page from its reading', () => {
    expect(at('2024-11', '2026-11-21')).toMatchObject({ kind: 'stale', days: 750 });
    expect(at(null, '2026-11-21')).toEqual({
      kind: 'fresh',
      basis: 'read',
      date: '2026-11',
      days: 20,
    });
  });

  it('rests on a call before anything else', () => {
    expect(at('2010-01-01', '2026-11-21', '2026-11-20')).toMatchObject({
      kind: 'fresh',
      basis: 'called',
      days: 1,
    });
  });

  it('only grows older', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (published, one, other) => {
        const [sooner, later] = [one, other].sort();
        const before = at(published, sooner ?? '');
        const after = at(published, later ?? '');
        expect(after.days).toBeGreaterThanOrEqual(before.days);
        if (before.kind === 'stale') expect(after.kind).toBe('stale');
      }),
    );
  });
});
