import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../content/compile/json-schemas.ts';
import { addCertification } from './certification/sample-certification.ts';
import { sampleContent } from './sample-content.ts';

const generated = join(import.meta.dirname, '../../content/schema/generated');

function accepts(name: string, value: unknown): boolean {
  const schema = JSON.parse(jsonSchemas().get(`${name}.schema.json`) ?? '');
  return new Ajv({ strict: false, validateFormats: false }).compile(schema)(value) === true;
}

describe('content/schema/generated', () => {
  it('is what content/schema says now (else: npm run content:schemas)', async () => {
    const names = (await readdir(generated)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(generated, name), 'utf8')));
    expect(new Map(names.map((name, index) => [name, texts[index]]))).toEqual(
      new Map([...jsonSchemas()].sort(([one], [other]) => (one < other ? -1 : 1))),
    );
  });

  it.each([
    ['module', 'modules/kindness/module.json'],
    ['module-words', 'modules/kindness/module.ur.json'],
    ['quiz', 'modules/kindness/quiz/1/quiz.json'],
    ['quiz-words', 'modules/kindness/quiz/1/quiz.ar.json'],
    ['glossary', 'glossary.json'],
    ['service', 'services/pk/pk-help.json'],
    ['service', 'services/pk/pk-refuge.json'],
    ['track', 'tracks/calm-leader.json'],
    ['track-words', 'tracks/calm-leader.ur.json'],
    ['rubric', 'rubrics/calm.json'],
    ['rubric-words', 'rubrics/calm.ar.json'],
    ['conduct', 'conduct/1.en.json'],
    ['exam-bank', 'banks/calm-leader/bank.json'],
    ['exam-bank-words', 'banks/calm-leader/bank.ur.json'],
  ])('accepts in an editor what the build accepts, and no stray field: %s', (name, path) => {
    const files = sampleContent();
    addCertification(files);
    const value = JSON.parse(files.get(path) ?? '');
    expect(accepts(name, value)).toBe(true);
    expect(accepts(name, { ...value, stray: 1 })).toBe(false);
  });

  it('has a sentence for every field, for the hover', () => {
    for (const [name, text] of jsonSchemas()) {
      for (const { path, field } of fieldsOf(JSON.parse(text), name)) {
        expect(field, path).toHaveProperty('description', expect.stringMatching(/\.$/));
      }
    }
  });
});

type Field = { path: string; field: Record<string, unknown> };

function fieldsOf(node: unknown, path: string): Field[] {
  if (typeof node !== 'object' || node === null) return [];
  const properties = 'properties' in node ? node.properties : {};
  const own = Object.entries(properties ?? {})
    .filter(([, field]) => typeof field === 'object')
    // The languages of a text need no sentence each: the text has one.
    .filter(([name]) => !['en', 'ur', 'ar'].includes(name))
    .map(([name, field]) => ({ path: `${path}.${name}`, field }));
  const inner = Object.entries(node).flatMap(([name, value]) => fieldsOf(value, `${path}.${name}`));
  return [...own, ...inner];
}
