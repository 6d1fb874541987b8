import { dependenciesFrom } from '../platform/dependencies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { certificationApi } from './api.ts';
import { kmsStatementKeys } from './signing/kms-keys.ts';

const environment = readEnvironment(process.env);

export const handler = certificationApi(await dependenciesFrom(environment), {
  keeper: kmsStatementKeys(environment.SANAD_TABLE),
  makesKeys: false,
});
