import { bundleFunctions } from './function-bundles.ts';

/** Run as `node infra/bundle/run.ts` in the repository, after the content was compiled. */
const bundles = await bundleFunctions({
  functions: 'functions',
  content: '.sanad/content/functions',
  out: '.sanad/build/functions',
});
for (const { name, bytes } of bundles) {
  process.stdout.write(`${name}: ${Math.round(bytes / 1024)} KB\n`);
}
