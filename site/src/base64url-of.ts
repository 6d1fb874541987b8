/** Bytes as base64url without padding (RFC 4648, section 5). */
export function base64urlOf(bytes: Uint8Array): string {
  // One by one: as arguments of a single call a long file is more than some browsers take.
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
