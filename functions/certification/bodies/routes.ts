import { route } from '../../platform/route.ts';
import { bodiesEndpoints } from './contract.ts';
import { changeCredential } from './uses/change-credential.ts';
import { changeIssuer } from './uses/change-issuer.ts';
import { changeTargets } from './uses/change-targets.ts';
import { clearPractice } from './uses/clear-practice.ts';
import { decideApplication } from './uses/decide-application.ts';
import { listApplications } from './uses/list-applications.ts';
import { listCredentials } from './uses/list-credentials.ts';
import { listRecognitions } from './uses/list-recognitions.ts';
import { proposeRecognitions } from './uses/propose-recognitions.ts';
import { readApplication } from './uses/read-application.ts';
import { readIssuer } from './uses/read-issuer.ts';
import { readOverview } from './uses/read-overview.ts';
import { settleRecognition } from './uses/settle-recognition.ts';

/** What certifiers do for their body. */
export const bodiesRoutes = [
  route(bodiesEndpoints.issuer, readIssuer),
  route(bodiesEndpoints.changeIssuer, changeIssuer),
  route(bodiesEndpoints.queue, listApplications),
  route(bodiesEndpoints.evidence, readApplication),
  route(bodiesEndpoints.decide, decideApplication),
  route(bodiesEndpoints.clear, clearPractice),
  route(bodiesEndpoints.recognitions, listRecognitions),
  route(bodiesEndpoints.recognise, proposeRecognitions),
  route(bodiesEndpoints.settleRecognition, settleRecognition),
  route(bodiesEndpoints.credentials, listCredentials),
  route(bodiesEndpoints.changeCredential, changeCredential),
  route(bodiesEndpoints.overview, readOverview),
  route(bodiesEndpoints.changeTargets, changeTargets),
];
