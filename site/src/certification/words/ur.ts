import { words as console } from '../../console/words/ur.ts';
import { words as workshop } from '../../workshop/words/ur.ts';
import { certifier } from '../certifier/words/ur.ts';
import type { Words } from './en.ts';
import { joinWords } from './join-words.ts';
import { credential } from './ur/credential.ts';
import { exam } from './ur/exam.ts';
import { frame } from './ur/frame.ts';
import { lists } from './ur/lists.ts';
import { practice } from './ur/practice.ts';
import { problems } from './ur/problems.ts';
import { profile } from './ur/profile.ts';
import { session } from './ur/session.ts';
import { study } from './ur/study.ts';
import { titles } from './ur/titles.ts';
import { way } from './ur/way.ts';
import { witness } from './ur/witness.ts';

export const words: Words = joinWords(
  {
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
  },
  { console, workshop },
);
