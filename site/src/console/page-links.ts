/** The page's language links lead to the same place of the console. */
export function pageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a')) {
    link.hash = location.hash;
  }
}
