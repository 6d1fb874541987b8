import { render } from 'preact';
import type { App } from './app.ts';
import { screenName } from './flow/screen-name.ts';
import type { Words } from './words/en.ts';
import { Workshop } from './workshop.tsx';

/** Draws the app now and after each change, and takes the reader to what is new. */
export function show(app: App, words: Words, element: HTMLElement): void {
  let name = '';
  let notice = app.get().notice;
  const draw = () => {
    const model = app.get();
    const before = name;
    name = screenName(model);
    render(<Workshop app={app} model={model} words={words} name={name} />, element);
    // On arrival the reader begins at the top of the page, as on any other.
    if (before !== name && before !== '' && before !== 'starting') showHeading(element);
    else if (notice !== model.notice) element.querySelector('.said')?.scrollIntoView(nearest);
    notice = model.notice;
  };
  element.textContent = '';
  draw();
  app.subscribe(draw);
}

const nearest = { block: 'nearest' } as const;

function showHeading(element: HTMLElement): void {
  element.scrollIntoView();
  element.querySelector('h1')?.focus({ preventScroll: true });
}
