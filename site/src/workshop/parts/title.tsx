/** The heading of a screen; it takes the focus when the screen changes. */
export function Title({ text }: { readonly text: string }) {
  return (
    <h1 class="screen-title" tabIndex={-1}>
      {text}
    </h1>
  );
}
