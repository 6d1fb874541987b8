import { watchSite } from './watch-site.ts';

/** Milliseconds that a slow phone's user might wait too. */
const patience = 8_000;

/** Its event is what the schedule in `site-watch.ts` sends. */
export const handler = ({ addresses }: { readonly addresses: readonly string[] }) =>
  watchSite(addresses, (address) =>
    fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) }),
  );
