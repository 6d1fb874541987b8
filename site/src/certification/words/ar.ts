import { words as console } from '../../console/words/ar.ts';
import { words as workshop } from '../../workshop/words/ar.ts';
import { certifier } from '../certifier/words/ar.ts';
import { credential } from './ar/credential.ts';
import { exam } from './ar/exam.ts';
import { frame } from './ar/frame.ts';
import { lists } from './ar/lists.ts';
import { practice } from './ar/practice.ts';
import { problems } from './ar/problems.ts';
import { profile } from './ar/profile.ts';
import { session } from './ar/session.ts';
import { study } from './ar/study.ts';
import { titles } from './ar/titles.ts';
import { way } from './ar/way.ts';
import { witness } from './ar/witness.ts';
import type { Words } from './en.ts';
import { joinWords } from './join-words.ts';

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
