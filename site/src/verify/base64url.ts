import { base64urlOf } from '../base64url-of.ts';

/** The bytes of a base64url text; undefined unless it is the one way to write them. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    // A last letter may hold bits that stand for nothing: an altered text would pass for the same.
    return base64urlOf(bytes) === text ? bytes : undefined;
  } catch (_malformed) {
    return undefined;
  }
}
