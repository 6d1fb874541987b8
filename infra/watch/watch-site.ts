/**
 * Asks for each address as a visitor would and throws, naming those that didn't answer 200 in time.
 * It reads no body and sends no cookie.
 */
export async function watchSite(
  addresses: readonly string[],
  ask: (address: string) => Promise<{ readonly status: number }>,
): Promise<void> {
  const failures = await Promise.all(addresses.map((address) => failureAt(address, ask)));
  const found = failures.filter((failure) => failure !== undefined);
  if (found.length > 0) throw new Error(found.join('; '));
}

async function failureAt(
  address: string,
  ask: (address: string) => Promise<{ readonly status: number }>,
): Promise<string | undefined> {
  try {
    const { status } = await ask(address);
    return status === 200 ? undefined : `${address} answered ${status}`;
  } catch (cause) {
    return `${address} did not answer: ${cause instanceof Error ? cause.name : 'unknown'}`;
  }
}
