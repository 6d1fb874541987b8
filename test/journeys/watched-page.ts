import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A window on a device: `phone` is a cheap one, held upright. */
export const devices = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Device = keyof typeof devices;

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong beside the journey: policy violations, errors, requests to other sites. */
  readonly wrongs: string[];
  close(): Promise<void>;
}

/**
 * A fresh profile that writes down every violation of our headers' policies, every uncaught error
 * and every request to another site, none of which may ever happen. Other sites are never reached:
 * the request is noted, then ended.
 */
export async function watchedPage(
  browser: Browser,
  base: string,
  device: Device = 'phone',
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: devices[device], baseURL: base });
  const wrongs: string[] = [];
  await context.route(
    (url) => url.origin !== base,
    async (route) => {
      wrongs.push(`request to ${route.request().url()}`);
      await route.abort();
    },
  );
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted|violat/i.test(message.text())) wrongs.push(message.text());
  });
  context.on('weberror', (error) => wrongs.push(String(error.error())));
  const page = await context.newPage();
  return { page, context, wrongs, close: () => context.close() };
}
