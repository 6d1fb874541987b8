import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The apps, by the folder of their own modules, and how copies made for them are marked. */
const apps = [
  { folder: '/site/src/console/', mark: '?console' },
  { folder: '/site/src/workshop/', mark: '?workshop' },
] as const;
const marked = /\?(?:console|workshop)$/;
const sharable = /\/site\/src\/|\/functions\/|\/content\/|\/node_modules\/(?:preact|valibot)\//;

/**
 * Gives each app its own copy of every module that it would share with the other, or with the script
 * of every page. A shared file holds what either needs, so each new screen for staff made
 * participants, on slow connections, load more; and it is a request more on every page. Shared
 * modules keep no state, so copies don't differ.
 */
export function appsApart(): Plugin {
  return {
    name: 'sanad-apps-apart',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const app = apps.find(
        ({ folder, mark }) => importer?.includes(folder) || importer?.endsWith(mark),
      );
      if (!app) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const copied = found && sharable.test(found.id) && /\.(?:m?js|tsx?)$/.test(found.id);
      if (!copied || marked.test(found.id) || found.id.includes(app.folder)) return found;
      return { ...found, id: `${found.id}${app.mark}` };
    },
  };
}
