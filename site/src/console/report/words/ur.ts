import type { ReportWords } from './en.ts';
import { figures } from './ur/figures.ts';
import { overTime } from './ur/over-time.ts';
import { people } from './ur/people.ts';
import { report } from './ur/report.ts';

export const reportWords: ReportWords = { figures, overTime, people, report };
