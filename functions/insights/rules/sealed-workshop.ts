import type { Answers, Quiz } from '../../quizzes/rules/quiz.ts';

export type Form = 'A' | 'B';
export type Phase = 'before' | 'after';
export type Question = 'useful' | 'respected' | 'readyToHelp';

/** What a report needs of one sealed participant record; every stored record has this shape. */
export interface SealedParticipant {
  readonly language: string;
  readonly about: {
    readonly gender?: string | undefined;
    readonly ageBand?: string | undefined;
    readonly province?: string | undefined;
  };
  /** Finished lessons, `module/lesson`. */
  readonly lessons?: ReadonlySet<string> | undefined;
  /** By `module/phase`. */
  readonly attempts: Readonly<
    Record<string, { readonly quizId: string; readonly answers: Answers }>
  >;
  /** 1 to 5; null is skipped. */
  readonly feedback?: Readonly<Record<Question, number | null>> | undefined;
}

/** A module of the workshop, in the version that the workshop pins. */
export interface TaughtModule {
  readonly id: string;
  readonly version: number;
  /** Ids of its lessons. */
  readonly lessons: readonly string[];
  readonly forms: Readonly<Record<Form, Quiz>>;
}

/** Heads of a day as the trainer counted them. */
export interface HeadCount {
  readonly day: string;
  readonly all: number;
  readonly women: number;
  readonly men: number;
  readonly other: number;
  readonly notSaid: number;
}

/** A tally sheet: how many paper sheets have which option ticked, by item and option. */
export interface PaperTally {
  readonly module: string;
  readonly form: Form;
  readonly phase: Phase;
  readonly sheets: number;
  readonly chosen: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What the trainer took down; stakeholders and notes go into the report as they are. */
export interface Room<Stakeholder, Note> {
  readonly headCounts: readonly HeadCount[];
  readonly stakeholders: readonly Stakeholder[];
  readonly notes: readonly Note[];
  readonly paper: readonly PaperTally[];
}

/** What a report says of its workshop as it is. */
export interface ReportedWorkshop {
  readonly workshopId: string;
  readonly title: string;
  /** Epoch seconds. */
  readonly closedAt: number;
  readonly province: string;
  readonly setting: string;
  readonly cancelled: boolean;
  readonly rehearsal: boolean;
}

/** Everything that a report is made of. */
export interface SealedWorkshop<Stakeholder, Note> {
  readonly workshop: ReportedWorkshop;
  readonly modules: readonly TaughtModule[];
  readonly participants: readonly SealedParticipant[];
  readonly room: Room<Stakeholder, Note>;
}
