/** The fewest bits of a status list, W3C Bitstring Status List v1.0, section 2.2. */
export const listBits = 131_072;

/** A bit string with the bits at these places set; place 0 is the leftmost bit of the first byte. */
export function bitsAt(places: Iterable<number>): Uint8Array {
  const bytes = new Uint8Array(listBits / 8);
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= listBits) {
      throw new RangeError(`There is no place ${place} in a status list.`);
    }
    const byte = place >> 3;
    bytes[byte] = (bytes[byte] ?? 0) | (0x80 >> (place & 7));
  }
  return bytes;
}

/** Whether the bit at a place is set; undefined when the list is too short for it. */
export function bitAt(bytes: Uint8Array, place: number): boolean | undefined {
  const byte = bytes[place >> 3];
  return byte === undefined ? undefined : (byte & (0x80 >> (place & 7))) !== 0;
}
