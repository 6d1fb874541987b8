/** Lets the page's other languages show the same credential: its id stands after `#`. */
export function keepId(): void {
  const keep = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a')) {
      link.hash = location.hash;
    }
  };
  window.addEventListener('hashchange', keep);
  keep();
}
