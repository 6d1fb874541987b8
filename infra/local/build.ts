import { atTheTerminal } from './at-the-terminal.ts';
import { localPlaces } from './local-places.ts';
import { buildSite } from './pages/build-site.ts';
import { StopHere } from './stop-here.ts';

/*
 * npm run build:site        compiles the content and builds all pages into site/dist
 */

await atTheTerminal(async () => {
  const places = localPlaces();
  const built = await buildSite(places, new AbortController().signal);
  if (built.kind === 'mistakes') throw new StopHere(built.text);
  console.log(`The pages are in ${places.site}.`);
});
