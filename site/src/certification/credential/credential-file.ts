import { credentialPath } from '../../../../functions/certification/standard/addresses.ts';
import { enveloped } from '../../../../functions/certification/standard/enveloped.ts';

/** A published credential as the text of a `.json` file; undefined when it can't be had. */
export async function credentialFile(
  fetching: typeof fetch,
  credentialId: string,
): Promise<string | undefined> {
  try {
    const response = await fetching(credentialPath(credentialId));
    const jwt = (await response.text()).trim();
    // A page of somebody else's network, or ours for what isn't there, is no credential.
    const isOne = response.ok && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(jwt);
    return isOne ? enveloped(jwt) : undefined;
  } catch {
    return undefined;
  }
}
