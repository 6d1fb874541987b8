import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const loses = /\bloses:\s*'(?:[^'\\]|\\.)*'/g;

/**
 * Leaves the sentences for alarms out of what browsers load: the participant app reads the
 * endpoints' declarations, but has no use for what an operator is told.
 */
export function withoutAlarmTexts(): Plugin {
  return {
    name: 'sanad-without-alarm-texts',
    // Before TypeScript is taken out, which writes the quotes anew.
    enforce: 'pre',
    transform: (code, id) =>
      /\/functions\/[^/]+\/contract\.ts$/.test(id) ? code.replace(loses, "loses: ''") : undefined,
  };
}
