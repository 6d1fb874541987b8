import { jobDependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { sesMailer } from '../platform/ses-mailer.ts';
import { bucketPublisher } from './publishing/bucket-publisher.ts';
import { publishByClock } from './publishing/publish-all.ts';
import { publishConsumer } from './publishing/publish-consumer.ts';
import type { Publishing } from './publishing/publishing.ts';
import { kmsKeys } from './signing/kms-keys.ts';

const environment = readEnvironment(process.env);
const { SANAD_RECORDS_BUCKET, SANAD_SITE, SANAD_MAIL_FROM, SANAD_TABLE } = environment;
if (!SANAD_RECORDS_BUCKET || !SANAD_SITE) {
  throw new Error('Publishing needs SANAD_RECORDS_BUCKET and SANAD_SITE.');
}

const publishing: Publishing = {
  ...jobDependenciesFrom(environment),
  site: SANAD_SITE,
  publisher: bucketPublisher(SANAD_RECORDS_BUCKET),
  keeper: kmsKeys(SANAD_TABLE),
  makesKeys: false,
  mailer: SANAD_MAIL_FROM ? sesMailer(SANAD_MAIL_FROM) : undefined,
};
const consume = publishConsumer(publishing);

/** Called by the table's stream with records, and by the clock without any. */
export const handler = async (event: object) => {
  if ('Records' in event) return consume(event);
  const failed = await publishByClock(publishing);
  if (failed > 0) throw new Error(`${failed} parts could not be published.`);
  return {};
};
