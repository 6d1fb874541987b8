import type { Words } from './en.ts';
import { about } from './ur/about.ts';
import { choice } from './ur/choice.ts';
import { find } from './ur/find.ts';
import { frame } from './ur/frame.ts';
import { glossary } from './ur/glossary.ts';
import { handouts } from './ur/handouts.ts';
import { help } from './ur/help.ts';
import { home } from './ur/home.ts';
import { impact } from './ur/impact.ts';
import { join } from './ur/join.ts';
import { learn } from './ur/learn.ts';
import { lesson } from './ur/lesson.ts';
import { moment } from './ur/moment.ts';
import { safety } from './ur/safety.ts';
import { trainers } from './ur/trainers.ts';
import { verify } from './ur/verify.ts';

export const ur: Words = {
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
