/** How long a browser may take to begin a download before its address ends. */
const patienceMilliseconds = 60_000;

/** Hands a text to the browser as a download: made here, sent nowhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patienceMilliseconds);
}
