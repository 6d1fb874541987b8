import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import type { ApplicationProps } from './application-screen.tsx';

type Change = z.infer<(typeof certificationEndpoints)['apply']['body']>;

/**
 * Changes an application, and shows what it is then. When it changed elsewhere meanwhile, that is
 * shown, and nothing was done: the person decides anew.
 */
export function useApplication({ app, params, onChanged }: ApplicationProps) {
  const [busy, setBusy] = useState(false);
  const change = async (body: Change, said: string): Promise<boolean> => {
    setBusy(true);
    const outcome = await app.call(certificationEndpoints.apply, { params, body });
    setBusy(false);
    if (outcome.kind === 'answer') {
      onChanged(outcome.body);
      app.say(said);
      return true;
    }
    app.tell(outcome);
    if (outcome.kind === 'problem' && outcome.problem.type === 'changed-meanwhile') {
      const now = await app.call(certificationEndpoints.path, { params });
      if (now.kind === 'answer') onChanged(now.body);
    }
    return false;
  };
  return { busy, change };
}
