import { jobDependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { closingConsumer } from './closing.ts';
import { publishToBucket } from './publish-to-bucket.ts';

const environment = readEnvironment(process.env);
const { SANAD_IMPACT_BUCKET } = environment;
if (!SANAD_IMPACT_BUCKET) throw new Error('Closing needs SANAD_IMPACT_BUCKET.');

export const handler = closingConsumer(
  jobDependenciesFrom(environment),
  publishToBucket(SANAD_IMPACT_BUCKET),
);
