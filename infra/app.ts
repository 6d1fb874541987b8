import { buildApp } from './build-app.ts';

/** Run by the CDK command line; `npm run synth` builds both folders first. */
buildApp({ bundles: '.sanad/build/functions', site: 'site/dist' }).synth();
