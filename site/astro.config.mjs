// Plain JavaScript, since Node then loads the configuration itself: for TypeScript, Astro would start
// a Vite server first, which takes a third of a second of every build.
import { siteConfig } from './build/site-config.ts';

export default siteConfig;
