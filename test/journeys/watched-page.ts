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

export interface Watched {
  readonly device: Device;
  /** Other sites that the journey goes to on purpose: the identity provider of staff. */
  readonly alsoTo?: (url: URL) => boolean;
}

/**
 * A fresh profile that writes down every violation of our headers' policies, every uncaught error
 * and every request to another site, none of which may ever happen. Other sites are never reached:
 * the request is noted, then ended.
 */
export async function watchedPage(
  browser: Browser,
  base: string,
  watched: Device | Watched = 'phone',
): Promise<WatchedPage> {
  const { device, alsoTo = () => false }: Watched =
    typeof watched === 'string' ? { device: watched } : watched;
  const context = await browser.newContext({ viewport: devices[device], baseURL: base });
  const wrongs: string[] = [];
  await context.route(
    (url) => url.origin !== base && !alsoTo(url),
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
