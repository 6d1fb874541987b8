import { gunzipSync } from 'fflate';

const headerLength = 10;
const trailerLength = 8;

/**
 * What is in a GZIP file (RFC 1952) as the issuer writes it; undefined for anything else, and for more
 * than `most` bytes. By a library, since browsers of our floor have no DecompressionStream.
 */
export function gunzip(file: Uint8Array, most: number): Uint8Array | undefined {
  if (file.length < headerLength + trailerLength) return undefined;
  const told = new DataView(file.buffer, file.byteOffset + file.length - 4, 4).getUint32(0, true);
  if (told > most) return undefined;
  try {
    // The library fills a buffer that is given and never goes beyond: one byte more shows a lie.
    const bytes = gunzipSync(file, { out: new Uint8Array(told + 1) });
    return bytes.length === told ? bytes : undefined;
  } catch (_malformed) {
    return undefined;
  }
}
