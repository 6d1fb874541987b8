import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { Problem } from '../../../../functions/platform/problem.ts';
import type { AttemptReceipt } from '../../../../functions/quizzes/contract.ts';
import type { LessonsFile } from '../api/lessons-file.ts';
import type { QuizFile } from '../api/quiz-file.ts';
import type { TabRecord } from '../keep/tab-record.ts';

/** What the app has to say, as a name or a problem; the dictionaries have a text for each. */
export type Notice =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Said =
  | 'code-impossible'
  | 'code-empty'
  | 'personal-impossible'
  | 'join-too-late'
  | 'unsent-kept'
  | 'attempt-in'
  | 'attempt-there-already'
  | 'attempt-not-counted'
  | 'lesson-not-counted'
  | 'feedback-in'
  | 'completed'
  | 'no-connection'
  | 'signed-out'
  | 'handed-on'
  | 'erased'
  | 'not-erased'
  | 'no-answer'
  | 'still-signed-in'
  | 'up-to-date';

type Screen =
  | { readonly kind: 'starting' }
  /** Sanad can't be reached, so that it isn't known who is here. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'code'; readonly typed: string }
  /** A session is open on this phone: is it this person's? `code`: what a newcomer brought. */
  | { readonly kind: 'same-person'; readonly code: string | null }
  /** Consent, then the optional questions: `record.joining` says which, and carries the answers. */
  | { readonly kind: 'joining' }
  | { readonly kind: 'enrolled'; readonly resumeCode: string }
  /** In the workshop, at `record.place`. */
  | { readonly kind: 'inside' }
  | { readonly kind: 'hand-on'; readonly resumeCode: string | null }
  /** Asks once more before erasing. */
  | { readonly kind: 'erase' };

/** A file of the module's words or quiz: on its way, here, or not to be had. */
export type Loaded<File> = File | 'loading' | 'unreachable';

/** Whether what waits to be sent is being sent now, or waits for the next try. */
type Link = 'idle' | 'sending' | 'waiting';

export interface Model {
  readonly screen: Screen;
  readonly record: TabRecord;
  readonly enrollment: EnrollmentState | null;
  /** Epoch seconds: when the server last said how far the workshop is. */
  readonly heard: number;
  /** Own receipts; null until a screen needs them. */
  readonly attempts: Loaded<readonly AttemptReceipt[]> | null;
  readonly lessons: Readonly<Record<string, Loaded<LessonsFile>>>;
  readonly quizzes: Readonly<Record<string, Loaded<QuizFile>>>;
  readonly notice: Notice | null;
  /** The name on the completion card: here only, neither sent nor kept. */
  readonly cardName: string;
  /** A request that the person waits for is under way. */
  readonly busy: boolean;
  readonly link: Link;
  /** Failures in a row of what waits to be sent. */
  readonly tries: number;
}

export function firstModel(record: TabRecord): Model {
  return {
    screen: { kind: 'starting' },
    record,
    enrollment: null,
    heard: 0,
    attempts: null,
    lessons: {},
    quizzes: {},
    notice: null,
    cardName: '',
    busy: false,
    link: 'idle',
    tries: 0,
  };
}

export const said = (name: Said): Notice => ({ kind: 'said', said: name });
