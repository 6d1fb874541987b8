import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const loses = /\bloses:\s*'(?:[^'\\]|\\.)*'/g;
const labels = /\b(?:name|capability|caller): '[^']*',\n/g;
const problems = /\bproblems:\s*\[[^\]]*\]/g;

/**
 * Leaves out of what browsers load what only servers and operators read in the endpoints'
 * declarations: names and callers, the sentences for alarms, the lists of problems.
 */
export function withoutServerParts(): Plugin {
  return {
    name: 'sanad-without-server-parts',
    // Before TypeScript is taken out, which writes the quotes anew.
    enforce: 'pre',
    transform: {
      filter: { id: /\/functions\/.+\/(?:[a-z]+-)?contract\.ts(?:\?\w+)?$/ },
      handler: (code) =>
        code.replace(loses, "loses: ''").replace(problems, 'problems: []').replace(labels, ''),
    },
  };
}
