/** Neutral: it shows in tabs and in the history. A page that quick exit has covered keeps the cover's. */
export function showTitle(title: string): void {
  if (document.getElementById('exit-cover')?.hidden !== false) document.title = `${title} · Sanad`;
}
