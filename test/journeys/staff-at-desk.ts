import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { staff } from './staff.ts';
import { type Device, watchedPage } from './watched-page.ts';

/** The embedded identity provider, which is another site than ours, as on AWS. */
const identityProvider = (url: URL) => url.hostname === '127.0.0.1';

/** Somebody of the staff at a device of their own; `leave` fails if anything went wrong beside. */
export async function staffAtDesk(
  browser: Browser,
  language: Language,
  device: Device = 'desktop',
) {
  const { page, context, wrongs, close } = await watchedPage(browser, inject('url'), {
    device,
    alsoTo: identityProvider,
  });
  page.setDefaultTimeout(12_000);
  const leave = async () => {
    expect(wrongs).toEqual([]);
    await close();
  };
  return { ...staff(page, language), context, leave };
}

export type StaffAtDesk = Awaited<ReturnType<typeof staffAtDesk>>;
