/** Whether quick exit has covered the page: whoever uses the phone is leaving, or has left. */
export function quickExitShown(): boolean {
  const cover = document.getElementById('exit-cover');
  return cover !== null && !cover.hidden;
}
