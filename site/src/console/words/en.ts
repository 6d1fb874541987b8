import type { Widen } from '../../words/widen.ts';
import { paper } from '../paper/words/en.ts';
import { reportWords as report } from '../report/words/en.ts';
import { roster } from '../roster/words/en.ts';
import { sharing } from '../sharing/words/en.ts';
import { statement } from '../statement/words/en.ts';
import { frame } from './en/frame.ts';
import { lists } from './en/lists.ts';
import { organisation } from './en/organisation.ts';
import { planning } from './en/planning.ts';
import { problems } from './en/problems.ts';
import { room } from './en/room.ts';
import { running } from './en/running.ts';
import { session } from './en/session.ts';
import { workshops } from './en/workshops.ts';

/** The source dictionary of the console: every other language has its shape. */
export const words = {
  frame,
  session,
  problems,
  lists,
  organisation,
  planning,
  workshops,
  running,
  room,
  report,
  sharing,
  paper,
  roster,
  statement,
};

/** All texts of the console in one language. */
export type Words = Widen<typeof words>;
