import type { ExamAnswers, SittingView } from '../../../../functions/exams/contract.ts';
import type { CertificationApp } from '../app.ts';
import { everySecond } from './every-second.ts';
import { keepSending } from './keep-sending.ts';
import { keptAnswers } from './kept-answers.ts';
import { sittingClock } from './sitting-clock.ts';
import { type OfSitting, sittingRequests } from './sitting-requests.ts';
import { type TimeLeft, timeLeft } from './time-left.ts';

export interface Sitting {
  readonly view: SittingView;
  /** As the person sees them: what is saved, with what is not yet on top. */
  readonly answers: ExamAnswers;
  readonly saving: 'saved' | 'saving' | 'waiting';
  /** It is being handed in, by hand or since its time ended. */
  readonly handingIn: boolean;
  /** Answers of another device were taken over. */
  readonly otherDevice: boolean;
  /** It was annulled, since the body has changed its questions. */
  readonly gone: boolean;
  readonly left: TimeLeft;
}

/** An open sitting on this device: it saves, follows the server's clock, and hands in. */
export interface SittingKeeper {
  get(): Sitting;
  choose(item: string, option: string | null): void;
  handIn(): void;
  /** Asks the server again, as after the device has slept. */
  look(): void;
  /** The screen is gone: nothing is sent any more, and what isn't saved waits in the tab. */
  end(): void;
}

interface Begin {
  readonly app: CertificationApp;
  readonly params: OfSitting;
  readonly view: SittingView;
  readonly changed: () => void;
}

/** What of a sitting wasn't saved yet waits under this name in the tab. */
export function sittingDraft({ bodyId, trackId, number }: OfSitting): string {
  return `sitting-1/${bodyId}/${trackId}/${number}`;
}

/**
 * One request at a time. Another device may have saved meanwhile: then its answers are read, and what
 * was chosen here since comes on top.
 */
export function keepSitting({ app, params, view: first, changed }: Begin): SittingKeeper {
  const clock = sittingClock(app.around.steady, first.now);
  const kept = keptAnswers(app.drafts, sittingDraft(params), first);
  const requests = sittingRequests({ app, params, kept, heard: ({ now }) => clock.heard(now) });
  let handingIn = false;
  const isOver = () => kept.view().result !== null || requests.gone();
  const left = () => timeLeft(kept.view().ends, clock.now());
  const submit = async () => {
    const next = await requests.submit();
    if (next === 'given-up') handingIn = false;
    return next;
  };
  const worker = keepSending(app, changed, () => {
    if (isOver() || (kept.isSaved() && !handingIn)) return undefined;
    return handingIn ? submit : requests.save;
  });
  const handIn = () => {
    handingIn = true;
    worker.wake();
  };
  const stopTicking = everySecond(
    app,
    () => {
      if (left().kind === 'over' && !handingIn && !isOver()) handIn();
      return isOver() ? 'over' : JSON.stringify(left());
    },
    changed,
  );
  worker.wake();
  return {
    get: () => ({
      view: kept.view(),
      answers: kept.answers(),
      saving: worker.state(),
      handingIn: handingIn && worker.state() !== 'saved',
      otherDevice: requests.otherDevice(),
      gone: requests.gone(),
      left: left(),
    }),
    choose: (item, option) => {
      if (isOver()) return;
      kept.choose(item, option);
      worker.wake();
      changed();
    },
    handIn,
    look: () => void worker.once(requests.read),
    end: () => {
      worker.end();
      stopTicking();
    },
  };
}
