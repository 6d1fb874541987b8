import type { Widen } from '../../words/widen.ts';
import { closing } from './en/closing.ts';
import { common } from './en/common.ts';
import { entering } from './en/entering.ts';
import { notices } from './en/notices.ts';
import { taking } from './en/taking.ts';

/** The source dictionary of the participant app: every other language has its shape. */
export const words = { common, entering, taking, closing, notices };

/** All texts of the participant app in one language. */
export type Words = Widen<typeof words>;
