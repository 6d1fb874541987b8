import { jobDependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { sweep } from './sweep.ts';

const dependencies = jobDependenciesFrom(readEnvironment(process.env));

export const handler = () => sweep(dependencies);
