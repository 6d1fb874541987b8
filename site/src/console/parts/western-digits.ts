const arabicZero = 0x0660;
const urduZero = 0x06f0;

/** The text with Western digits: people type the ones of their keyboard. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const point = digit.charCodeAt(0);
    return String(point - (point < urduZero ? arabicZero : urduZero));
  });
}
