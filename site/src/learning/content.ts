import type { Content } from '../../../content/compile/content.ts';
import { readContentOrThrow } from '../../build/read-content.ts';

let reading: Promise<Content> | undefined;

/** All content, read once a build. */
export function content(): Promise<Content> {
  reading ??= readContentOrThrow();
  return reading;
}

/** The day of the build, as `2026-11-21`: the age of directory entries is counted to it. */
export const today = new Date().toISOString().slice(0, 10);
