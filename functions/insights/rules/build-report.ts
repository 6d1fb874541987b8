import { type Figure, hidden, type SmallestGroup, toldNumber } from './figure.ts';
import { outOfJoined } from './participation.ts';
import { type Breakdown, publishBreakdowns } from './publish-breakdowns.ts';
import { type FeedbackReport, publishFeedback } from './publish-feedback.ts';
import { type ModuleReport, publishModule } from './publish-module.ts';
import { publishRoom, type RoomReport } from './publish-room.ts';
import type { ReportedWorkshop, SealedWorkshop } from './sealed-workshop.ts';
import { type ModuleSummary, summariseModule } from './summarise-module.ts';

/** A report for readers of one k, as `reportView` in report.ts declares it. */
export interface PublishedReport<Stakeholder, Note> extends ReportedWorkshop {
  readonly k: SmallestGroup;
  readonly joined: Figure;
  readonly before: Figure;
  readonly after: Figure;
  readonly both: Figure;
  readonly feedbackGiven: Figure;
  readonly modules: readonly ModuleReport[];
  readonly breakdowns: readonly Breakdown[];
  readonly feedback: readonly FeedbackReport[];
  readonly room: RoomReport<Stakeholder, Note>;
}

/**
 * Both views of a closed workshop's report: for its trainer (k = 5) and for everybody else (k = 10).
 * The same records give the same report, in whatever order they are read. Throws when a record can't
 * belong to the workshop (another quiz version, a value of no list).
 */
export function buildReport<Stakeholder, Note>(
  sealed: SealedWorkshop<Stakeholder, Note>,
): Record<'trainer' | 'others', PublishedReport<Stakeholder, Note>> {
  const summaries = sealed.modules.map((module) => summariseModule(module, sealed.participants));
  return {
    trainer: viewFor(sealed, { k: 5, summaries }),
    others: viewFor(sealed, { k: 10, summaries }),
  };
}

interface Viewing {
  readonly k: SmallestGroup;
  readonly summaries: readonly ModuleSummary[];
}

function viewFor<Stakeholder, Note>(
  { workshop, modules, participants, room }: SealedWorkshop<Stakeholder, Note>,
  { k, summaries }: Viewing,
): PublishedReport<Stakeholder, Note> {
  const joined = participants.length;
  const reports = summaries.map((summary) => publishModule(summary, { k, joined }));
  const feedbackGiven = participants.filter(({ feedback }) => feedback).length;
  return {
    ...workshop,
    k,
    joined: joined < k ? hidden('few') : { value: joined },
    before: largest(reports.map(({ before }) => before)),
    after: largest(reports.map(({ after }) => after)),
    both: largest(reports.map(({ both }) => both)),
    feedbackGiven: outOfJoined(feedbackGiven, { joined, k }),
    modules: reports,
    breakdowns: publishBreakdowns(participants, k),
    feedback: publishFeedback(participants, k),
    room: publishRoom(room, { k, modules }),
  };
}

/** At least so many people took part in some module: as many as in the one with the most. */
function largest(figures: readonly Figure[]): Figure {
  const [only] = figures;
  if (only && figures.length === 1) return only;
  const told = figures.flatMap((figure) => toldNumber(figure) ?? []);
  return told.length > 0 ? { atLeast: Math.max(...told) } : hidden('few');
}
