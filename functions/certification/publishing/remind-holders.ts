import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Language } from '../../platform/language.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import { findPerson } from '../../staff/store/people.ts';
import type { Credential } from '../items/credential.ts';
import type { Issuer } from '../items/issuer.ts';
import { reminderDays, reminderDue } from '../rules/reminder-due.ts';
import { openBadge } from '../standard/open-badge.ts';
import { readTrainer } from '../store/read-trainer.ts';
import { eachThenFail } from './each-then-fail.ts';
import { credentialsEnding } from './index-store.ts';
import type { Publishing } from './publishing.ts';
import { reminderLetter } from './reminder-letter.ts';

/**
 * Writes to holders 90, 30 and 7 days before their credential of this body ends, unless they hold one
 * that goes on. Noted before it is sent, so that two runs send one letter; a letter that can't be
 * sent is due again, and keeps nobody else from theirs.
 */
export async function remindHolders(publishing: Publishing, { bodyId }: Issuer): Promise<void> {
  if (!publishing.mailer) return;
  const from = publishing.now() + 1;
  const until = from + reminderDays[0] * 86_400;
  const due = [];
  for await (const ending of credentialsEnding(publishing, bodyId, { from, until })) {
    const days = reminderDue(ending.validUntil, ending.reminded, publishing.now());
    if (days !== undefined && ending.state === 'active') due.push({ ending, days });
  }
  await eachThenFail(due, ({ ending, days }) => remind(publishing, ending, days));
}

async function remind(publishing: Publishing, ending: Credential, days: number): Promise<void> {
  const { mailer } = publishing;
  const reader = await readerOf(publishing, ending);
  if (!reader || !mailer || !(await claim(publishing, ending, days))) return;
  const { email, language } = reader;
  const link = `${publishing.site}/${language}/console/`;
  const ends = new Date(ending.validUntil * 1_000).toISOString().slice(0, 10);
  try {
    await mailer.send({ to: email, language, ...reminderLetter(language, { ends, link }) });
  } catch (error) {
    await unclaim(publishing, ending);
    throw error;
  }
}

/**
 * Who is to be written to: the holder, or the address of somebody recognised who never signed in.
 * Undefined for who isn't known any more, or holds the same for longer.
 */
async function readerOf(
  publishing: Publishing,
  ending: Credential,
): Promise<{ readonly email: string; readonly language: Language } | undefined> {
  const { staffId, email } = ending;
  const { inLanguage } = openBadge.parse(ending.document).credentialSubject.achievement;
  if (staffId === undefined)
    return email === undefined ? undefined : { email, language: inLanguage };
  const person = await findPerson(publishing, staffId);
  const { credentials, holder } = await readTrainer(publishing, staffId);
  if (!person || credentials.some((other) => goesOn(other, ending))) return undefined;
  return { email: person.email, language: holder?.profile.languages[0] ?? inLanguage };
}

/** Whether somebody holds the same for longer. */
function goesOn(other: Credential, ending: Credential): boolean {
  return (
    other.trackId === ending.trackId &&
    other.bodyId === ending.bodyId &&
    other.state === 'active' &&
    other.validUntil > ending.validUntil
  );
}

/** Notes a reminder as sent; false when another run has. */
async function claim(
  publishing: Publishing,
  { id, reminded }: Credential,
  days: number,
): Promise<boolean> {
  const command = new UpdateCommand({
    TableName: publishing.tableName,
    Key: keys.credential(id),
    UpdateExpression: 'SET reminded = :after',
    ConditionExpression: 'reminded = :before',
    ExpressionAttributeValues: { ':before': reminded, ':after': [...reminded, days] },
  });
  try {
    // Decisions write the same item in their transactions.
    await retryConflicts(publishing, () => publishing.documents.send(command));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function unclaim(publishing: Publishing, { id, reminded }: Credential): Promise<void> {
  const command = new UpdateCommand({
    TableName: publishing.tableName,
    Key: keys.credential(id),
    UpdateExpression: 'SET reminded = :before',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':before': reminded },
  });
  await retryConflicts(publishing, () => publishing.documents.send(command));
}
