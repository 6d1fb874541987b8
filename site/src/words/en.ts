import { about } from './en/about.ts';
import { choice } from './en/choice.ts';
import { find } from './en/find.ts';
import { frame } from './en/frame.ts';
import { glossary } from './en/glossary.ts';
import { handouts } from './en/handouts.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { impact } from './en/impact.ts';
import { join } from './en/join.ts';
import { learn } from './en/learn.ts';
import { lesson } from './en/lesson.ts';
import { moment } from './en/moment.ts';
import { safety } from './en/safety.ts';
import { trainers } from './en/trainers.ts';
import { verify } from './en/verify.ts';
import type { Widen } from './widen.ts';

/** The source dictionary: every other language has its shape. */
export const en = {
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

/** All texts of the public pages in one language. */
export type Words = Widen<typeof en>;
