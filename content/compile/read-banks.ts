import { examBankSchema } from '../schema/exam-bank.ts';
import { examBankWordsSchema } from '../schema/exam-bank-words.ts';
import type { BankDraft } from './draft.ts';
import { inEach } from './in-each.ts';
import { type Intake, takeJson } from './intake.ts';
import { noteOtherName } from './note-other-name.ts';

/** All exam banks in a folder, the public ones or a certifying body's own, as far as they can be read. */
export function readBanks(intake: Intake, folder: string): BankDraft[] {
  return intake.files.names(folder).flatMap((name) => {
    const file = `${folder}/${name}/bank.json`;
    const bank = takeJson(intake, file, examBankSchema);
    const words = inEach((language) =>
      takeJson(intake, `${folder}/${name}/bank.${language}.json`, examBankWordsSchema),
    );
    if (bank === undefined) return [];
    noteOtherName(intake, { file, id: bank.id }, name);
    return [{ ...bank, file, words }];
  });
}
