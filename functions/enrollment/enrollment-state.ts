import type { Dependencies } from '../platform/dependencies.ts';
import type { EnrollmentState } from './contract.ts';
import { markOf } from './identity.ts';
import type { Participant } from './participant.ts';
import { attemptsOf } from './participant.ts';
import { assignForm } from './rules/assign-form.ts';
import type { Workshop } from './workshop.ts';
import { workshopViewOf } from './workshop-view.ts';

/** A participant's own state: where they are, without any answer. */
export async function enrollmentStateOf(
  dependencies: Dependencies,
  record: Participant,
  workshop: Workshop,
): Promise<EnrollmentState> {
  return {
    mark: markOf(dependencies.secrets.pepper, record.participantId),
    workshop: await workshopViewOf(dependencies, workshop),
    form: assignForm(record.participantId),
    language: record.language,
    lessons: [...(record.lessons ?? [])].sort(),
    attempts: attemptsOf(record).map(({ module, phase }) => ({ module, phase })),
    feedbackGiven: record.feedback !== undefined,
    completed: record.completed ?? false,
  };
}
