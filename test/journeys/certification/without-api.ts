import { inject } from 'vitest';
import { publishedFolder } from '../../../functions/certification/standard/addresses.ts';
import { gateway } from '../../../infra/local/gateway/gateway.ts';
import { listen } from '../../../infra/local/gateway/listen.ts';
import { localPlaces } from '../../../infra/local/local-places.ts';
import { launchBrowser } from '../browser.ts';

/**
 * A browser for which the API has stopped: every address of ours leads to a gateway that has the pages
 * and what is published, and answers 500 to whatever is asked of the API.
 */
export async function browserWithoutApi() {
  const places = localPlaces(inject('state'));
  const door = await listen(
    gateway({
      api: () => Promise.reject(new Error('The API has stopped.')),
      site: async () => places.site,
      published: { [publishedFolder]: places.published },
      report: () => undefined,
    }),
    0,
  );
  const browser = await launchBrowser(`MAP localhost 127.0.0.1:${door.port}`);
  return {
    browser,
    close: async () => {
      await browser.close();
      await door.close();
    },
  };
}
