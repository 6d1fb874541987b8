import type { Words } from './en.ts';
import { closing } from './ur/closing.ts';
import { common } from './ur/common.ts';
import { entering } from './ur/entering.ts';
import { notices } from './ur/notices.ts';
import { taking } from './ur/taking.ts';

export const words: Words = { common, entering, taking, closing, notices };
