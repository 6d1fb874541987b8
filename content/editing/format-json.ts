const lineWidth = 100;

/** A line that opens an array, plain values on lines of their own, and the closing bracket. */
const spreadArray = /^(?<head> *(?:"[^"]*": )?\[)\n(?<values>[^[\]{}]*)\n *\]/gmu;

/** JSON as the repository's formatter leaves it: arrays of plain values on one line where they fit. */
export function formatJson(value: unknown): string {
  const spread = JSON.stringify(value, null, 2);
  const joined = spread.replace(spreadArray, (...match) => {
    const { head, values } = match.at(-1);
    const line = `${head}${values.trim().replace(/\n\s*/gu, ' ')}]`;
    return line.length < lineWidth ? line : match[0];
  });
  return `${joined}\n`;
}
