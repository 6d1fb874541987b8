import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { examsApi } from './api.ts';

export const handler = examsApi(await dependenciesFrom(readEnvironment(process.env)));
