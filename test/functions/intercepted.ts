import type { Dependencies } from '../../functions/platform/dependencies.ts';

type Documents = Dependencies['documents'];

/** The table, each command to which goes through `meet`; `send` lets it go on as it is. */
export function intercepted(
  documents: Documents,
  meet: (command: unknown, send: () => Promise<unknown>) => Promise<unknown>,
): Documents {
  return new Proxy(documents, {
    get: (target, name) => {
      const found = Reflect.get(target, name);
      if (name !== 'send') return found;
      return (...sent: unknown[]) => meet(sent[0], async () => Reflect.apply(found, target, sent));
    },
  });
}
