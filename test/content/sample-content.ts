import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadContent } from '../../content/compile/load-content.ts';
import type { Mistake } from '../../content/compile/mistake.ts';
import { recordContent } from '../../content/compile/record-content.ts';
import { type Language, languages } from '../../content/schema/language.ts';

/** Files of a content folder by path inside it; a test edits them before they are written. */
export type SampleFiles = Map<string, string>;

const filler: Record<Language, string> = {
  en: 'Kind people ask first and wait for the answer.',
  ur: 'اچھے لوگ پہلے پوچھتے ہیں اور جواب کا انتظار کرتے ہیں۔',
  ar: 'الناس الطيبون يسألون أولا ثم ينتظرون جواب غيرهم بهدوء.',
};

export const lessonIds = ['asking-first', 'hearing-answers'] as const;
export const moduleFolder = 'modules/kindness';

/** A small module and two services, complete in all languages and without a mistake. */
export function sampleContent(): SampleFiles {
  const files: SampleFiles = new Map();
  const put = (path: string, value: unknown) => files.set(path, JSON.stringify(value, null, 2));
  put(`${moduleFolder}/module.json`, moduleJson);
  put(`${moduleFolder}/quiz/1/quiz.json`, { items: quizItems });
  for (const language of languages) {
    put(`${moduleFolder}/module.${language}.json`, moduleWords(language));
    put(`${moduleFolder}/quiz/1/quiz.${language}.json`, quizWords(language));
    files.set(`${moduleFolder}/guide.${language}.md`, guide(language));
    files.set(`${moduleFolder}/guardians.${language}.md`, guardianSheet(language));
    for (const id of lessonIds) files.set(lessonPath(id, language), lesson(id, language));
  }
  put('glossary.json', { terms: glossaryTerms });
  put('services/pk/pk-help.json', helpline);
  put('services/pk/pk-refuge.json', shelter);
  return files;
}

export function lessonPath(id: string, language: Language): string {
  return `${moduleFolder}/lessons/${id}.${language}.md`;
}

/** Changes a JSON file of a sample; `edit` changes the parsed value in place. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks shapes on purpose
export function editJson(files: SampleFiles, path: string, edit: (value: any) => void): void {
  const value = JSON.parse(files.get(path) ?? '');
  edit(value);
  files.set(path, JSON.stringify(value, null, 2));
}

/** Replaces words in a file; throws when they are not there, so that no test changes nothing. */
export function editText(files: SampleFiles, path: string, [from, to]: [string, string]): void {
  const text = files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  files.set(path, text.replace(from, to));
}

/** Writes files into a folder of this test's own; gone afterwards. */
export async function writeSample(files: ReadonlyMap<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'sanad-content-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

type Change = (files: SampleFiles) => void;

const nothing: Change = () => {};
const versionsFile = 'versions.json';

/** What the compiler has recorded of the sample, by what was added to it: always the same. */
const recorded = new WeakMap<Change, Promise<string>>();

async function recordedWith(add: Change): Promise<string> {
  const known = recorded.get(add) ?? record(add);
  recorded.set(add, known);
  return known;
}

async function record(add: Change): Promise<string> {
  const root = await writeSample(sampleWith(add));
  const result = await recordContent(root);
  if (result.kind !== 'recorded') throw new Error(JSON.stringify(result, null, 2));
  return readFile(join(root, versionsFile), 'utf8');
}

function sampleWith(add: Change): SampleFiles {
  const files = sampleContent();
  add(files);
  return files;
}

/** A folder with the sample, and more if asked for, as published: its versions are recorded. */
export function publishSample(add?: Change): Promise<{ root: string; files: SampleFiles }> {
  return publishChanged(nothing, add);
}

/** The same, changed after it was published: the records are those of before. */
async function publishChanged(change: Change, add = nothing) {
  const versions = await recordedWith(add);
  const files = sampleWith(add);
  change(files);
  return { root: await writeSample(new Map([[versionsFile, versions], ...files])), files };
}

/** What loading says after a change of the published sample, and where it lies. */
export async function changedSample(change: Change, add?: Change) {
  const { root } = await publishChanged(change, add);
  const result = await loadContent(root);
  return { root, mistakes: result.kind === 'mistakes' ? result.mistakes : [] };
}

/** What loading says after a change of the published sample. */
export async function mistakesAfter(change: Change, add?: Change): Promise<Mistake[]> {
  return (await changedSample(change, add)).mistakes;
}

const draft = { state: 'draft', reviewers: [], date: null };

const moduleJson = {
  id: 'kindness',
  slug: 'small-steps',
  facts: 1,
  quizVersion: 1,
  audience: ['community'],
  sensitive: false,
  minutes: 30,
  objectives: ['ask', 'listen'],
  lessons: [
    { id: lessonIds[0], minutes: 5, objectives: ['ask'], contentNote: false },
    { id: lessonIds[1], minutes: 5, objectives: ['ask', 'listen'], contentNote: true },
  ],
  sources: [
    { id: 'book', title: 'A book', publisher: 'A house', year: 2020, url: null, usedFor: 'facts' },
  ],
  religiousReferences: [],
  review: { en: draft, ur: draft, ar: draft },
};

function choice(id: string, form: 'A' | 'B', [objective, right]: [string, string]) {
  return { id, kind: 'choice', form, objective, options: ['a', 'b'], right };
}

const quizItems = [
  choice('a1', 'A', ['ask', 'a']),
  choice('a2', 'A', ['listen', 'b']),
  choice('b1', 'B', ['ask', 'b']),
  choice('b2', 'B', ['listen', 'a']),
  { id: 's1', kind: 'scale', points: 3 },
];

function moduleWords(language: Language) {
  const line = filler[language];
  return {
    facts: 1,
    title: { en: 'Kindness', ur: 'مہربانی', ar: 'اللطف' }[language],
    neutralTitle: { en: 'Small steps', ur: 'چھوٹے قدم', ar: 'خطوات صغيرة' }[language],
    summary: line,
    covers: [line, line, line, line],
    notCovered: [line],
    objectives: { ask: line, listen: line },
    contentNote: line,
    lessonContentNotes: { [lessonIds[1]]: line },
  };
}

function quizWords(language: Language) {
  const item = (id: string) => ({
    stem: `${filler[language]} ${id}?`,
    options: { a: `${id} one`, b: `${id} two` },
    explanations: { a: `Because of ${id} one.`, b: `Because of ${id} two.` },
  });
  const scale = { 1: 'no', 2: 'so so', 3: 'yes' };
  return {
    items: {
      a1: item('a1'),
      a2: item('a2'),
      b1: item('b1'),
      b2: item('b2'),
      s1: { stem: filler[language], scale },
    },
  };
}

function lesson(id: string, language: Language): string {
  const line = filler[language];
  const options = `- [ ] ${line}\n  ${line}\n- [x] ${line}\n  ${line}`;
  const story = `:::scenario{#${id}-story title="${line}"}\n${line}\n\n${options}\n:::`;
  const question = `:::practice{#${id}-question}\n${line}\n\n${options}\n:::`;
  const text = Array.from({ length: 20 }, () => line).join('\n');
  return `# ${line}\n\n## ${line}\n\n${text}\n\n${story}\n\n${question}\n`;
}

function guide(language: Language): string {
  return runningText(language, 85);
}

function guardianSheet(language: Language): string {
  return runningText(language, 25);
}

function runningText(language: Language, sentences: number): string {
  const text = Array.from({ length: sentences }, () => filler[language]).join(' ');
  return `# ${filler[language]}\n\n## ${filler[language]}\n\n${text}\n`;
}

const glossaryTerms = [
  {
    id: 'kindness',
    en: { term: 'kindness', forms: ['kind'], meaning: 'Thinking of others.', avoid: ['niceness'] },
    ur: { term: 'مہربانی', forms: [], meaning: 'دوسروں کا خیال رکھنا۔', avoid: ['کائنڈنیس'] },
    ar: { term: 'اللطف', forms: ['لطف'], meaning: 'مراعاة الآخرين.', avoid: ['الكايندنس'] },
  },
];

const inAll = (text: string) => ({ en: text, ur: text, ar: text });
const source = {
  url: 'https://example.org/help',
  published: '2025-05-19',
  read: '2026-11',
  evidence: 'official',
};
const service = {
  country: 'PK',
  organization: { name: inAll('An office'), url: null },
  name: inAll('Help'),
  description: inAll('Helps people.'),
  howTo: inAll('Dial 115.'),
  whatToExpect: inAll('Somebody listens.'),
  needs: ['hotline'],
  serviceAreas: ['PK'],
  languages: [],
  source,
  verifiedByCall: null,
};

const helpline = {
  id: 'pk-help',
  kind: 'helpline',
  ...service,
  phones: [{ number: '115', source }],
  schedule: { hours: 'always', confirmed: false, text: inAll('Perhaps day and night.') },
};

const shelter = {
  id: 'pk-refuge',
  kind: 'shelter',
  ...service,
  locationType: 'virtual',
  phones: [],
  schedule: null,
};
