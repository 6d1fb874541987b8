const modulus = 0x1000000;

/**
 * A mark that tells two people on one phone apart without identifying either: 24 bits (FNV-1a) of
 * the resume code's 60, so the code can't be worked out from it, and the same code gives it again.
 */
export function markOf(resumeCode: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < resumeCode.length; at += 1) {
    hash = Math.imul(hash ^ resumeCode.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 24)) & (modulus - 1)).toString(16).padStart(6, '0');
}
