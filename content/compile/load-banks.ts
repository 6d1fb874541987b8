import { bankFiles } from './bank-files.ts';
import { textsOfCertification } from './certification-texts.ts';
import { checkBanks, quizItemsOf } from './check-banks.ts';
import { checkTexts } from './check-content.ts';
import { completeBank } from './complete-bank.ts';
import type { Loaded } from './content.ts';
import type { BankDraft, Draft } from './draft.ts';
import type { Intake } from './intake.ts';
import { type Mistake, mistake } from './mistake.ts';
import { readBanks } from './read-banks.ts';
import { noteUntaken } from './read-content.ts';
import { readBankFiles } from './read-files.ts';
import type { KnownItems } from './rules/exam-copy.ts';
import { checkUnfinishedTexts } from './rules/unfinished.ts';
import { SourceFiles } from './source-files.ts';

export type BanksResult =
  /** As `bankFiles` gives them. */
  { kind: 'banks'; files: Map<string, unknown> } | { kind: 'mistakes'; mistakes: Mistake[] };

/** How mistakes name the folder of private banks: as the setting that points to it. */
const name = 'SANAD_BANK';

/**
 * Reads and checks a certifying body's own exam banks: a folder that holds for each bank
 * `<id>/bank.json` and `<id>/bank.<language>.json`, as `content/banks` does. They are held against
 * the content: its tracks, its quizzes, and, where a bank is no sample itself, the sample banks.
 * Mistakes are the result; throws only when files cannot be read.
 */
export async function loadBanks(
  folder: string,
  { content, banks: samples }: Loaded,
): Promise<BanksResult> {
  const files = new SourceFiles(await readBankFiles(folder, name));
  const intake: Intake = { files, mistakes: [] };
  const banks = readBanks(intake, name);
  noteUntaken(intake);
  const quizzes = quizItemsOf([...content.modules, ...content.staffModules]);
  const known = [...quizzes, ...samples.map(knownSample)];
  const mistakes = [
    ...intake.mistakes,
    ...checkUse(banks, content.tracks),
    ...banks.flatMap((bank) =>
      checkBanks([bank], { tracks: content.tracks, known: bank.sample ? quizzes : known }),
    ),
    ...checkTextsOf(banks, content.glossary),
  ];
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  return { kind: 'banks', files: bankFiles(banks.map(completeBank)) };
}

function knownSample({ id, words }: Loaded['banks'][number]): KnownItems {
  return { name: `the sample bank ${id}`, words };
}

/** A folder without banks, or a bank that no track asks for, is a slip in a name. */
function checkUse(banks: readonly BankDraft[], tracks: Loaded['content']['tracks']): Mistake[] {
  if (banks.length === 0) {
    const says = 'holds no bank: put each into a folder of its own, as <id>/bank.json.';
    return [mistake('missing-file', { file: name, field: 'whole folder' }, says)];
  }
  const used = tracks.map(({ requirements }) => requirements.exam.bank);
  return banks
    .filter(({ id }) => !used.includes(id))
    .map(({ id, file }) => {
      const says = `no track has an exam of "${id}": write one of ${used.join(', ')}.`;
      return mistake('unknown-name', { file, field: 'id' }, says);
    });
}

function checkTextsOf(banks: BankDraft[], terms: Loaded['content']['glossary']): Mistake[] {
  const draft: Draft = {
    modules: [],
    services: [],
    glossary: { terms },
    versions: {},
    tracks: [],
    rubrics: [],
    conduct: [],
    banks,
  };
  return [...checkUnfinishedTexts(textsOfCertification(draft)), ...checkTexts(draft)];
}
