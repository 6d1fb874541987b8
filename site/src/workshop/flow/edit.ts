import { type About, about as aboutSchema } from '../../../../functions/enrollment/contract.ts';
import type { Draft, FeedbackDraft, Place, TabRecord } from '../keep/tab-record.ts';
import type { Loaded, Model } from './model.ts';
import { draftOf, withDraft } from './outbox.ts';

/** Which quiz of which module and phase answers belong to. */
export type QuizKey = Pick<Draft, 'module' | 'phase' | 'quizId'>;

/** To another place in the workshop. */
export function goTo(model: Model, place: Place): Model {
  const record = { ...model.record, place };
  return {
    ...model,
    screen: { kind: 'inside' },
    record,
    // Right answers may have been released since they were read last.
    attempts: place.at === 'result' ? null : model.attempts,
    cardName: '',
    notice: null,
  };
}

/** To what is asked beside the places: handing the phone on. */
export function showHandOn(model: Model): Model {
  return { ...model, screen: { kind: 'hand-on', resumeCode: null }, notice: null };
}

/** To the question before erasing. */
export function showErase(model: Model): Model {
  return { ...model, screen: { kind: 'erase' }, notice: null };
}

export function withCardName(model: Model, cardName: string): Model {
  return { ...model, cardName };
}

/** What could not be loaded counts as not asked for, so that it is asked for again. */
export function askAgain(model: Model): Model {
  const { attempts, lessons, quizzes } = model;
  return {
    ...model,
    attempts: attempts === 'unreachable' ? null : attempts,
    lessons: reachable(lessons),
    quizzes: reachable(quizzes),
    notice: null,
  };
}

function reachable<File>(files: Readonly<Record<string, Loaded<File>>>) {
  return Object.fromEntries(Object.entries(files).filter(([, file]) => file !== 'unreachable'));
}

/** The person agreed, or went back a step, or said something of themselves. */
export function withJoining(
  model: Model,
  change: { step: 'consent' | 'about'; about?: About },
): Model {
  const { joining } = model.record;
  if (!joining) return model;
  const record = { ...model.record, joining: { ...joining, ...change } };
  return { ...model, record, notice: null };
}

/** The answer to one optional question; what isn't on its list, such as nothing, is "not said". */
export function aboutWith(about: About, field: keyof About, value: string): About {
  const { [field]: _, ...others } = about;
  const read = aboutSchema.safeParse({ ...others, [field]: value });
  return read.success ? read.data : others;
}

/** Chooses an option (null: skips the item) and keeps it at once. */
export function answerItem(
  model: Model,
  quiz: QuizKey,
  { item, option }: { item: string; option: string | null },
): Model {
  const { module, phase, quizId } = quiz;
  const answers = { ...answersOf(model.record, quiz), [item]: option };
  const draft = { module, phase, quizId, answers, ready: false };
  return { ...model, record: withDraft(model.record, draft) };
}

/** Hands a quiz in, or takes it back to change something while it has not been sent. */
export function handIn(model: Model, quiz: QuizKey, ready: boolean): Model {
  const { module, phase, quizId } = quiz;
  const draft = { module, phase, quizId, answers: answersOf(model.record, quiz), ready };
  return { ...model, record: withDraft(model.record, draft), notice: null };
}

/** The answers kept for this quiz; those to another version of it are of no use. */
export function answersOf(record: TabRecord, { module, phase, quizId }: QuizKey): Draft['answers'] {
  const draft = draftOf(record, module, phase);
  return draft?.quizId === quizId ? draft.answers : {};
}

/** Marks a lesson (`module/lesson`) as finished; the person stays until they want to go on. */
export function finishLesson(model: Model, lesson: string): Model {
  const { record, enrollment } = model;
  const known = enrollment?.lessons.includes(lesson) || record.lessons.includes(lesson);
  const lessons = known ? record.lessons : [...record.lessons, lesson];
  return { ...model, record: { ...record, lessons }, notice: null };
}

export function withFeedback(model: Model, feedback: FeedbackDraft): Model {
  return { ...model, record: { ...model.record, feedback }, notice: null };
}
