import { posix } from 'node:path';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * What pages run beside the script of every page, by the folder of its own modules, and how copies
 * made for it are marked.
 */
const apps = [
  'certificate',
  'certification',
  'console',
  'impact',
  'register',
  'room',
  'search',
  'verify',
  'workshop',
].map((name) => ({ folder: `/site/src/${name}/`, mark: `?${name}` }));
const sharable =
  /\/site\/src\/|\/functions\/|\/content\/|\/infra\/|\/node_modules\/(?:fflate|preact|valibot)\//;

/**
 * Gives each app its own copy of every module that it would share with another, or with the script
 * of every page. A shared file holds what either needs, so each new screen for staff made
 * participants, on slow connections, load more; and it is a request more on every page. Shared
 * modules keep no state, so copies don't differ.
 */
export function appsApart(): Plugin {
  return {
    name: 'sanad-apps-apart',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '', options) {
      // The mark first: a copy of a console's module that another app has belongs to that one.
      const app =
        apps.find(({ mark }) => importer.endsWith(mark)) ??
        apps.find(({ folder }) => importer.includes(folder));
      if (!app) return undefined;
      // Our own imports name the file, so nobody has to look for it.
      const found = /^\.{1,2}\/.*\.tsx?$/.test(source)
        ? { id: posix.join(posix.dirname(importer), source) }
        : await this.resolve(source, importer, { ...options, skipSelf: true });
      const copied = found && sharable.test(found.id) && /\.(?:m?js|tsx?)$/.test(found.id);
      if (!copied || found.id.includes(app.folder)) return found;
      return { ...found, id: `${found.id}${app.mark}` };
    },
  };
}
