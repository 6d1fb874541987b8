import { join } from 'node:path';
import { publishAll } from '../../functions/certification/publishing/publish-all.ts';
import type { Publishing } from '../../functions/certification/publishing/publishing.ts';
import { jobDependenciesFrom } from '../../functions/platform/dependencies.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';
import { fileKeys } from '../../infra/local/file-keys.ts';
import { folderPublisher } from '../../infra/local/folder-publisher.ts';

/*
 * node test/prove/publish-process.ts <folder> <site> <n>
 *
 * The job that signs and publishes, which kills itself with SIGKILL at its n-th step: after a key was
 * made or something was signed, and before and after each file is put. Ends with 0 when all was done.
 */

const [folder = '', site = '', killAt = ''] = process.argv.slice(2);
let steps = 0;

function step(): void {
  steps += 1;
  if (steps === Number(killAt)) process.kill(process.pid, 'SIGKILL');
}

const publisher = folderPublisher(folder);
const keeper = fileKeys(join(folder, 'keys'));
const publishing: Publishing = {
  ...jobDependenciesFrom(readEnvironment(process.env)),
  site,
  makesKeys: true,
  mailer: undefined,
  keeper: {
    create: async (...of) => {
      const made = await keeper.create(...of);
      step();
      return made;
    },
    sign: async (...of) => {
      const signed = await keeper.sign(...of);
      step();
      return signed;
    },
  },
  publisher: {
    read: publisher.read,
    put: async (...what) => {
      step();
      const put = await publisher.put(...what);
      step();
      return put;
    },
  },
};
process.exit(await publishAll(publishing));
