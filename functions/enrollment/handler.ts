import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { enrollmentApi } from './api.ts';

export const handler = enrollmentApi(await dependenciesFrom(readEnvironment(process.env)));
