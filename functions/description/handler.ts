import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { descriptionApi } from './api.ts';

export const handler = descriptionApi(await dependenciesFrom(readEnvironment(process.env)));
