import { paper } from '../paper/words/ur.ts';
import { reportWords as report } from '../report/words/ur.ts';
import { roster } from '../roster/words/ur.ts';
import { sharing } from '../sharing/words/ur.ts';
import { statement } from '../statement/words/ur.ts';
import type { Words } from './en.ts';
import { frame } from './ur/frame.ts';
import { lists } from './ur/lists.ts';
import { organisation } from './ur/organisation.ts';
import { planning } from './ur/planning.ts';
import { problems } from './ur/problems.ts';
import { room } from './ur/room.ts';
import { running } from './ur/running.ts';
import { session } from './ur/session.ts';
import { workshops } from './ur/workshops.ts';

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
