import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { insightsEndpoints } from '../../../functions/insights/contract.ts';
import { hostedReports, projectReports } from '../../../functions/insights/scopes.ts';
import { findReport } from '../../../functions/insights/store/report.ts';
import type { Endpoint } from '../../../functions/platform/endpoint.ts';
import { keys } from '../../../functions/platform/table.ts';
import { putProject } from '../../../functions/staff/store/projects.ts';
import { putItems } from '../put-items.ts';
import { organisationFor, signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { openPlanned } from './filled-workshop.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const projectId = 'project-number-one';
const nameOf = (at: number) => `${at}`.padStart(24, 'w');

/** Reports of so many workshops of a project held with a host, two closed in the same second. */
async function closedOnes(organisationId: string, count: number): Promise<void> {
  const { id } = await openPlanned(api, {}, { organisationId });
  await closeWorkshop(api.dependencies, id);
  const report = await findReport(api.dependencies, id);
  const lists = [hostedReports(organisationId), projectReports(organisationId, projectId)];
  const items = Array.from({ length: count }, (_, at) => {
    const workshopId = nameOf(at);
    const closedAt = api.clock.now + Math.floor(at / 2);
    const listed = { kind: 'listed-report', workshopId, title: 'group-hour', closedAt };
    const k10 = JSON.stringify({ ...JSON.parse(report?.k10 ?? ''), workshopId });
    return [
      { ...keys.report(workshopId), ...report, workshopId, k10 },
      ...lists.map((list) => ({ ...keys.listedReport(list, closedAt, workshopId), ...listed })),
    ];
  }).flat();
  await putItems(api.dependencies, items);
}

describe('lists of reports', () => {
  test('go on page by page until all are told, the last closed first', async () => {
    const organisationId = await organisationFor(api);
    const { cookie } = await signedIn(api, { organisationId, roles: ['coordinator'] });
    const project = { organisationId, id: projectId, name: 'Autumn', archived: false };
    await putProject(api.dependencies, { kind: 'project', ...project });
    await closedOnes(organisationId, 130);
    const pagesOf = async (endpoint: Endpoint, params: Record<string, string>) => {
      const pages: string[][] = [];
      let query = {};
      for (let next: string | null = ''; next !== null; query = { after: next }) {
        const { body } = await api.call(endpoint, { params, query, cookie });
        const told: { id?: string; workshopId?: string }[] = body.workshops ?? body.reports;
        pages.push(told.map(({ id, workshopId }) => id ?? workshopId ?? ''));
        next = body.next;
      }
      return pages;
    };
    const all = Array.from({ length: 130 }, (_, at) => nameOf(at)).toReversed();
    const { hosted, projectReports: reports } = insightsEndpoints;
    const hostedPages = await pagesOf(hosted, { organisationId });
    expect(hostedPages.map((page) => page.length)).toEqual([100, 30]);
    expect(hostedPages.flat()).toEqual(all);
    const projectPages = await pagesOf(reports, { organisationId, projectId });
    expect(projectPages.map((page) => page.length)).toEqual([50, 50, 30]);
    expect(projectPages.flat()).toEqual(all);
  });
});
