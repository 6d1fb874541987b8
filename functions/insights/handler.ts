import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { insightsApi } from './api.ts';

export const handler = insightsApi(await dependenciesFrom(readEnvironment(process.env)));
