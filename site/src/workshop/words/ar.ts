import { closing } from './ar/closing.ts';
import { common } from './ar/common.ts';
import { entering } from './ar/entering.ts';
import { notices } from './ar/notices.ts';
import { taking } from './ar/taking.ts';
import type { Words } from './en.ts';

export const words: Words = { common, entering, taking, closing, notices };
