import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions, type FunctionBundle } from '../../infra/bundle/function-bundles.ts';
import { capabilities } from '../../infra/capabilities.ts';
import { jobNames } from '../../infra/constructs/table-access.ts';
import { temporaryFolder } from './synthesized.ts';

describe('bundleFunctions()', () => {
  const content = temporaryFolder();
  const out = join(temporaryFolder(), 'functions');
  let bundles: FunctionBundle[] = [];
  beforeAll(async () => {
    mkdirSync(join(content, 'quizzes'));
    writeFileSync(join(content, 'quizzes', 'consent.A.1.json'), '{"items":[]}');
    mkdirSync(join(content, 'banks'));
    writeFileSync(join(content, 'banks', 'lead.json'), '{"items":[]}');
    bundles = await bundleFunctions({ functions: 'functions', content, out });
  });

  it('builds a function for every capability that has endpoints, and for every job', () => {
    const jobs = Object.values(jobNames);
    expect(bundles.map(({ name }) => name).toSorted()).toEqual(
      [...capabilities.map(({ name }) => name), ...jobs].toSorted(),
    );
  });

  it('gives exams with their keys to the exam function alone', () => {
    const withBanks = bundles.filter(({ folder }) => existsSync(join(folder, 'content', 'banks')));
    expect(withBanks.map(({ name }) => name)).toEqual(['exams']);
    expect(existsSync(join(withBanks[0]?.folder ?? '', 'content', 'banks', 'lead.json'))).toBe(
      true,
    );
  });

  it('stays within 450 KB of JavaScript', () => {
    for (const { bytes } of bundles) expect(bytes).toBeLessThanOrEqual(450 * 1024);
  });

  it('puts a source map without sources, and the content, beside the code', () => {
    for (const { folder } of bundles) {
      expect(existsSync(join(folder, 'content', 'quizzes', 'consent.A.1.json'))).toBe(true);
      expect(readFileSync(join(folder, 'handler.mjs.map'), 'utf8')).not.toContain('sourcesContent');
    }
  });
});
