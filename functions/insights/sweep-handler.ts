import { jobDependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { sweep } from './sweep.ts';

const dependencies = jobDependenciesFrom(readEnvironment(process.env));

/** Fails after all the others are done: the clock's alarm counts runs that failed, not lines of the log. */
export const handler = async () => {
  const failed = await sweep(dependencies);
  if (failed > 0) throw new Error(`${failed} workshops could not be settled; the log says where.`);
};
