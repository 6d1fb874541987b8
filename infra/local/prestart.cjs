// Runs before `npm start` and `npm test` on whatever Node.js the machine has, before anything is
// installed: plain JavaScript without dependencies. It installs what is missing.
'use strict';
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const oldest = 20;
const wanted = 24;

main();

function main() {
  if (majorOf(process.version) < oldest) {
    stop(`Sanad needs Node.js ${oldest} or newer to start; this is ${process.version}.`);
  }
  if (!isInstalled()) install();
  const node = join(root, 'node_modules', '.bin', 'node');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8', shell: isWindows() }).stdout;
  if (majorOf(version || '') >= wanted) return;
  stop(
    `Node.js ${wanted} is missing from node_modules: npm may be set to run no install scripts. ` +
      `Run "npm rebuild node --ignore-scripts=false", or use Node.js ${wanted}.`,
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed into
 * node_modules/.package-lock.json, at the very end; dates of files say too little after a checkout.
 */
function isInstalled() {
  const asked = packagesIn('package-lock.json');
  const installed = packagesIn(join('node_modules', '.package-lock.json'));
  if (!installed) return false;
  if (!asked) return true;
  return Object.keys(asked).every((path) => {
    const lock = asked[path];
    const there = installed[path];
    if (path === '' || (!there && (lock.optional || lock.devOptional))) return true;
    return there !== undefined && there.version === lock.version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * `npm install` without saving, not `npm ci`: the lockfile holds the optional packages of the
 * platform that wrote it, and `npm ci` refuses a lockfile that lacks those of the others.
 */
function install() {
  console.log('Installing what Sanad needs; the first time takes a minute or two…');
  // Under NODE_ENV=production npm would leave out everything that only development needs: all.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const words = ['install', '--no-save', '--include=dev', ...quiet];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: isWindows() });
  if (done.status !== 0) stop('npm install failed; what it says above names the reason.');
}

function majorOf(version) {
  return Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);
}

function isWindows() {
  return process.platform === 'win32';
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
