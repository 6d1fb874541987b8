import { codeAlphabet } from '../../../functions/enrollment/rules/typed-code.ts';
import { draftStore } from '../../../site/src/console/drafts/draft-store.ts';
import { consoleOver } from '../console/console-over.ts';
import { fakeServer, type Reply, type Seen } from '../workshop/fake-server.ts';

export const params = { organisationId: 'o'.repeat(16), workshopId: 'w'.repeat(16) };

/**
 * A coordinator at the console, before a server that issues codes as the real one does: the same
 * batch key gives the same codes, and whoever isn't told of a reply may ask again.
 */
export function coordinator() {
  const issued = new Map<string, string[]>();
  const completed = new Map<string, string>();
  let lost = 0;
  let refusal: Reply | null = null;
  const answer = ({ address, body }: Seen): Reply => {
    if (refusal) return refusal;
    if (address.endsWith('/standing')) {
      const { codes } = Object(body);
      return { status: 200, body: { codes: codes.map(standing) } };
    }
    const { batchKey, count } = Object(body);
    const before = [...issued.values()].flat().length;
    const codes =
      issued.get(batchKey) ?? Array.from({ length: count }, (_, at) => codeOf(before + at));
    issued.set(batchKey, codes);
    if (lost > 0) {
      lost -= 1;
      return { status: 0, body: null };
    }
    return { status: 201, body: { codes } };
  };
  const standing = (code: string) => {
    const day = completed.get(code) ?? null;
    return { standing: day ? 'completed' : 'issued', day };
  };
  const server = fakeServer(answer);
  const kept = new Map<string, string>();
  const app = () =>
    consoleOver(server.fetching, {
      drafts: draftStore(() => ({
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      })),
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    });
  return {
    /** The console in this tab, also after a refresh. */
    app,
    requests: server.requests,
    kept,
    completed,
    issued: () => [...issued.values()].flat(),
    /** The next replies come to nothing, though the server has done its part. */
    loseReplies: (count: number) => {
      lost = count;
    },
    refuse: (reply: Reply | null) => {
      refusal = reply;
    },
  };
}

/** A code of ten characters for a number, as spread as real ones are. */
function codeOf(number: number): string {
  let rest = BigInt(number) * 0x9e3779b97f4a7n;
  let code = '';
  for (let at = 0; at < 10; at += 1) {
    code += codeAlphabet.charAt(Number(rest % 32n));
    rest /= 32n;
  }
  return code;
}
