import type { Loaded } from '../../../content/compile/content.ts';
import { loadContent } from '../../../content/compile/load-content.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import { editJson, moduleFolder, publishSample, type SampleFiles } from '../sample-content.ts';
import { frozen } from '../shipped-content.ts';
import type { Situation } from '../situation.ts';

type Change = (files: SampleFiles) => void;

export const track = 'tracks/calm-leader.json';
export const higherTrack = 'tracks/calm-head.json';
export const rubric = 'rubrics/calm.json';
const bankFolder = 'banks/calm-leader';
export const bank = `${bankFolder}/bank.json`;
export const bankWords = (language: Language) => `${bankFolder}/bank.${language}.json`;
export const conduct = (language: Language) => `conduct/1.${language}.json`;
export const staffFolder = 'modules/steadiness';

/** Two tracks with rubric, code of conduct and an exam, complete and without a mistake. */
export function addCertification(files: SampleFiles): void {
  const put = (path: string, value: unknown) => files.set(path, JSON.stringify(value, null, 2));
  put(track, trackJson('calm-leader', []));
  put(higherTrack, trackJson('calm-head', ['calm-leader']));
  put(rubric, rubricJson);
  put(bank, bankJson);
  for (const language of languages) {
    for (const path of [track, higherTrack]) put(inLanguage(path, language), trackWords(language));
    put(inLanguage(rubric, language), rubricWords(language));
    put(bankWords(language), examWords(language));
    put(conduct(language), conductWords(language));
  }
}

/** A module for staff beside the one for groups: the same, but for its names. */
export function addStaffModule(files: SampleFiles): void {
  for (const [path, text] of [...files]) {
    if (path.startsWith(`${moduleFolder}/`))
      files.set(path.replace(moduleFolder, staffFolder), text);
  }
  editJson(files, `${staffFolder}/module.json`, (module) => {
    module.id = 'steadiness';
    module.slug = 'calm-days';
    module.audience = ['staff'];
  });
}

export function inLanguage(path: string, language: Language): string {
  return path.replace(/\.json$/, `.${language}.json`);
}

/** The sample with certification and a module for staff, read and checked. */
export function loadCertified(change?: Change): Promise<Loaded> {
  if (change !== undefined) return load(change);
  unchanged ??= load().then(frozen);
  return unchanged;
}

/** What many tests read: nobody can change what all share. */
let unchanged: Promise<Loaded> | undefined;

async function load(change?: Change): Promise<Loaded> {
  const root = await writeCertified(change);
  const result = await loadContent(root);
  if (result.kind !== 'content') throw new Error(JSON.stringify(result.mistakes, null, 2));
  return { content: result.content, banks: result.banks };
}

/** A folder with the same; its quiz versions are recorded. */
export async function writeCertified(change?: Change): Promise<string> {
  const add = change ? (files: SampleFiles) => change(withAll(files)) : withAll;
  return (await publishSample(add)).root;
}

function withAll(files: SampleFiles): SampleFiles {
  addCertification(files);
  addStaffModule(files);
  return files;
}

/** The same slips, made in content that has certification. */
export function certified(situations: readonly Situation[]): Situation[] {
  return situations.map((situation) => ({
    ...situation,
    add: addCertification,
  }));
}

/** Puts a value into parsed JSON, at a path with dots. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks shapes on purpose
export function putAt(json: any, field: string, value: unknown): void {
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  steps.reduce((inner, step) => inner[step], json)[last] = value;
}

function trackJson(id: string, prerequisites: string[]) {
  return {
    id,
    version: 1,
    requirements: {
      modules: ['kindness'],
      trainingDays: 2,
      exam: {
        bank: 'calm-leader',
        draw: 6,
        passPercent: 75,
        minutes: 20,
        attempts: 3,
        windowDays: 90,
        coolDownHours: 24,
      },
      practice: {
        sessions: 1,
        rubric: 'calm',
        least: { voice: 'meets' },
        observers: ['calm-head'],
      },
      conduct: 1,
      safeguarding: true,
    },
    validMonths: 24,
    renewal: {
      modules: ['kindness'],
      exam: false,
      practiceSessions: 1,
      conduct: true,
      safeguarding: true,
    },
    prerequisites,
    allows: { sensitiveModules: prerequisites.length > 0 },
  };
}

const line: Record<Language, string> = {
  en: 'Whoever leads a group stays calm.',
  ur: 'گروہ کی رہنمائی کرنے والا پرسکون رہتا ہے۔',
  ar: 'من يقود مجموعة يبقى هادئا.',
};

function trackWords(language: Language) {
  const text = line[language];
  return { name: text, summary: text, description: text, criteria: text, allows: text };
}

const levels = ['harmful', 'not-yet', 'meets'];

const rubricJson = {
  id: 'calm',
  version: 1,
  levels,
  criteria: [
    { id: 'voice', critical: true },
    { id: 'pauses', critical: false },
  ],
};

function rubricWords(language: Language) {
  const text = line[language];
  const byLevel = Object.fromEntries(levels.map((level) => [level, text]));
  const criterion = { name: text, describes: byLevel };
  return { name: text, levels: byLevel, criteria: { voice: criterion, pauses: criterion } };
}

function conductWords(language: Language) {
  const text = line[language];
  return { title: text, points: [text, text, text], safeguarding: [text, text] };
}

const letters = ['a', 'b', 'c', 'd'];
const itemIds = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];

const bankJson = {
  id: 'calm-leader',
  version: 1,
  sample: true,
  objectives: ['breathing', 'waiting'],
  items: itemIds.map((id, index) => ({
    id,
    objective: index % 2 === 0 ? 'breathing' : 'waiting',
    options: letters,
    right: letters[index % 4],
  })),
};

const stems: Record<Language, string> = {
  en: 'A door bangs while you are speaking to a large circle of new people. What comes next?',
  ur: 'آپ نئے لوگوں کے بڑے حلقے سے بات کر رہے ہیں کہ دروازہ زور سے بند ہوتا ہے۔ آگے کیا ہو؟',
  ar: 'ينغلق باب بقوة وأنت تتحدث إلى حلقة كبيرة من أناس جدد. ماذا يأتي بعد ذلك؟',
};

function examWords(language: Language) {
  const item = (id: string) => ({
    stem: `${stems[language]} ${id}`,
    options: Object.fromEntries(letters.map((letter) => [letter, `way ${letter} of ${id}`])),
  });
  return {
    objectives: { breathing: line[language], waiting: line[language] },
    items: Object.fromEntries(itemIds.map((id) => [id, item(id)])),
  };
}
