import type { Language } from '../../../content/schema/language.ts';
import type { WorkshopSheet } from '../../../functions/enrollment/workshops/contract.ts';
import { draftStore } from '../../../site/src/console/drafts/draft-store.ts';
import type { Membership } from '../../../site/src/console/model.ts';
import { consoleWords } from '../../../site/src/console/words/registry.ts';
import { fakeServer, type Reply, type Seen } from '../workshop/fake-server.ts';
import { consoleOver } from './console-over.ts';

const organisationId = 'o'.repeat(16);
const organisation: Membership = {
  id: organisationId,
  name: 'Sample school',
  type: 'school',
  roles: ['trainer', 'coordinator'],
};

/** A draft as its own trainer sees it. */
export const sampleSheet: WorkshopSheet = {
  id: 'workshopworkshop1',
  version: 1,
  state: 'draft',
  plan: {
    internalTitle: 'Grade 11',
    title: 'group-hour',
    modules: ['consent'],
    days: [{ starts: 1_795_000_000, ends: 1_795_010_000 }],
    closes: 1_795_100_000,
    place: 'in-person',
    province: 'PK-BA',
    district: null,
    setting: 'school',
    projectId: null,
    hostId: null,
    languages: ['ur'],
    seats: 30,
    audience: 'adults',
    joining: 'code',
    rehearsal: false,
    phasing: { kind: 'by-hand' },
  },
  trainerId: 'staff-person-000001',
  phase: 'before',
  explanationsReleased: false,
  taken: 0,
  code: null,
  closingAt: null,
  closedAt: null,
  latestEnd: null,
  authorisation: null,
  hostName: null,
  modules: [{ id: 'consent', version: 1 }],
  room: { headCounts: [], stakeholders: [], notes: [], paper: [] },
  withheld: { headCounts: [], paper: [] },
};

/** What a screen of one workshop is given, in a language; `drafts` are what the tab has kept. */
export function sampleScreen(
  language: Language,
  drafts: Readonly<Record<string, unknown>> = {},
  answer: (seen: Seen) => Reply = () => ({ status: 0, body: null }),
) {
  const store = draftStore(() => {
    throw new Error('A page of its own keeps nothing.');
  });
  for (const [name, value] of Object.entries(drafts)) store.write(name, value);
  const server = fakeServer(answer);
  const app = consoleOver(server.fetching, {
    language,
    // The site is at a newer version than the workshop.
    modules: [{ id: 'consent', title: 'Consent', minutes: 60, slug: 'consent', version: 2 }],
    drafts: store,
  });
  return {
    app,
    me: {
      staffId: sampleSheet.trainerId,
      name: 'Amina',
      email: 'amina@example.org',
      organisations: [organisation],
    },
    organisation,
    params: { organisationId, workshopId: sampleSheet.id },
    words: consoleWords[language],
    language,
    requests: server.requests,
  };
}
