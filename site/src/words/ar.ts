import { about } from './ar/about.ts';
import { choice } from './ar/choice.ts';
import { find } from './ar/find.ts';
import { frame } from './ar/frame.ts';
import { glossary } from './ar/glossary.ts';
import { handouts } from './ar/handouts.ts';
import { help } from './ar/help.ts';
import { home } from './ar/home.ts';
import { impact } from './ar/impact.ts';
import { join } from './ar/join.ts';
import { learn } from './ar/learn.ts';
import { lesson } from './ar/lesson.ts';
import { moment } from './ar/moment.ts';
import { safety } from './ar/safety.ts';
import { trainers } from './ar/trainers.ts';
import { verify } from './ar/verify.ts';
import type { Words } from './en.ts';

export const ar: Words = {
  about,
  choice,
  find,
  frame,
  glossary,
  handouts,
  help,
  home,
  impact,
  join,
  learn,
  lesson,
  moment,
  safety,
  trainers,
  verify,
};
