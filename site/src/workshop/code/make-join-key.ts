/** 16 random bytes as the 22 characters (base64url) that the contract asks for. */
export function makeJoinKey(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
