import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { staffApi } from './api.ts';

export const handler = staffApi(await dependenciesFrom(readEnvironment(process.env)));
