import { jobDependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { tallyConsumer } from './tally.ts';

export const handler = tallyConsumer(jobDependenciesFrom(readEnvironment(process.env)));
