import { words as console } from '../../console/words/en.ts';
import type { Widen } from '../../words/widen.ts';
import { words as workshop } from '../../workshop/words/en.ts';
import { certifier } from '../certifier/words/en.ts';
import { credential } from './en/credential.ts';
import { exam } from './en/exam.ts';
import { frame } from './en/frame.ts';
import { lists } from './en/lists.ts';
import { practice } from './en/practice.ts';
import { problems } from './en/problems.ts';
import { profile } from './en/profile.ts';
import { session } from './en/session.ts';
import { study } from './en/study.ts';
import { titles } from './en/titles.ts';
import { way } from './en/way.ts';
import { witness } from './en/witness.ts';
import { joinWords } from './join-words.ts';

/** The source dictionary of certification: every other language has its shape. */
const own = {
  titles,
  frame,
  session,
  problems,
  lists,
  way,
  profile,
  study,
  exam,
  practice,
  witness,
  credential,
  certifier,
};
export type OwnWords = Widen<typeof own>;

/** All texts of certification in one language. */
export type Words = ReturnType<typeof joinWords>;

export const words: Words = joinWords(own, { console, workshop });
