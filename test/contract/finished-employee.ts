import { randomBytes } from 'node:crypto';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { codesOfBatch, personalCodeHash } from '../../functions/enrollment/roster.ts';
import { issueCodes } from '../../functions/enrollment/store/roster-codes.ts';
import { unplanned } from '../../functions/enrollment/workshop.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import type { ContractApi, Person } from './contract-api.ts';

/** Somebody who has joined a roster workshop with `code` and done all that completing asks for. */
export async function finishedEmployee(api: ContractApi): Promise<Person> {
  const { secrets } = api.dependencies;
  const { id, ends } = await api.open({
    plan: { ...unplanned, setting: 'workplace', joining: 'roster' },
  });
  const seed = randomBytes(16).toString('base64url');
  const [code = ''] = codesOfBatch(secrets, id, { seed, count: 1 });
  const hashes = [personalCodeHash(secrets, code)];
  await issueCodes(api.dependencies, { workshopId: id, hashes, expires: ends + 86_400 });
  const joinKey = randomBytes(16).toString('base64url');
  const body = { joinKey, code, language: 'en', consent: consentVersion };
  const joined = await api.call(enrollmentEndpoints.join, { body });
  const { form, resumeCode } = joined.body;
  const cookie = joined.cookie ?? '';
  for (const lessonId of ['first', 'second']) {
    const params = { moduleId: 'asking', lessonId };
    await api.call(enrollmentEndpoints.finishLesson, { params, cookie });
  }
  const quizId = `asking.${form === 'A' ? 'B' : 'A'}.1`;
  const attempt = { quizId, phase: 'after', answers: {} };
  await api.call(quizzesEndpoints.submitAttempt, { cookie, body: attempt });
  return { workshopId: id, code, cookie, resumeCode, form };
}
