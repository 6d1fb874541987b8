import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Our own arguments: the package's defaults switch web security and site isolation off, which would
 * let a broken policy pass. Back-forward cache stays on, since a quick exit must hold against it.
 */
const ownArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-zygote',
];

/**
 * A headless Chromium from the npm package, with web security on. `hosts` are rules such as
 * `MAP example.org 127.0.0.1:8443`, for sites that stand here in the place of real ones.
 */
export async function launchBrowser(hosts?: string): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: hosts ? [...ownArguments, `--host-resolver-rules=${hosts}`] : ownArguments,
    headless: true,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}
