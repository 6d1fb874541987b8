import { figures } from './ar/figures.ts';
import { overTime } from './ar/over-time.ts';
import { people } from './ar/people.ts';
import { report } from './ar/report.ts';
import type { ReportWords } from './en.ts';

export const reportWords: ReportWords = { figures, overTime, people, report };
