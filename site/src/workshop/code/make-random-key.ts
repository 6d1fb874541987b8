/** 16 random bytes as the 22 characters (base64url) that the contracts ask for. */
export function makeRandomKey(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
