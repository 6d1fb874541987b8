/** A file of the site, parsed; `unreachable` when it isn't there or is not what it should be. */
export async function readFile<Body>(
  fetching: typeof fetch,
  address: string,
  schema: { parse(json: unknown): Body },
): Promise<Body | 'unreachable'> {
  try {
    const response = await fetching(address);
    return response.ok ? schema.parse(await response.json()) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
