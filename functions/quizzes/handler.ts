import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { quizzesApi } from './api.ts';

export const handler = quizzesApi(await dependenciesFrom(readEnvironment(process.env)));
