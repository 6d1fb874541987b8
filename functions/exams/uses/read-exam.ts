import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { examEndpoints } from '../contract.ts';
import { wordsOf } from '../sitting-view.ts';

/** What there is to know of an exam before it is sat: of the bank that is in use, not of the shipped one. */
export const readExam: Use<typeof examEndpoints.exam> = async (
  { params, query },
  { content, examBanks },
) => {
  const track = await content.track(params.trackId);
  if (!track) return problemOutcome('not-found');
  const { bank: bankId } = track.requirements.exam;
  const bank = await examBanks.bank(bankId);
  const words = await wordsOf({ examBanks }, bank, query.language);
  return { kind: 'ok', body: { sample: bank.sample, objectives: words.objectives } };
};
