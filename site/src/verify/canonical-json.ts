/**
 * The value of a JSON text, if it is written the one way in which we write it; undefined otherwise. A
 * text with a name twice, which readers take differently, isn't.
 */
export function canonicalJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch (_malformed) {
    return undefined;
  }
}
