import { paper } from '../paper/words/ar.ts';
import { reportWords as report } from '../report/words/ar.ts';
import { roster } from '../roster/words/ar.ts';
import { sharing } from '../sharing/words/ar.ts';
import { statement } from '../statement/words/ar.ts';
import { frame } from './ar/frame.ts';
import { lists } from './ar/lists.ts';
import { organisation } from './ar/organisation.ts';
import { planning } from './ar/planning.ts';
import { problems } from './ar/problems.ts';
import { room } from './ar/room.ts';
import { running } from './ar/running.ts';
import { session } from './ar/session.ts';
import { workshops } from './ar/workshops.ts';
import type { Words } from './en.ts';

export const words: Words = {
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
