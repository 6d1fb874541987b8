import { render } from 'preact';
import type { CertificationApp } from './app.ts';
import { Shell } from './shell.tsx';
import type { Words } from './words/en.ts';

/** Draws the shell now and after each change. */
export function show(app: CertificationApp, words: Words, element: HTMLElement): void {
  const draw = () =>
    render(<Shell app={app} model={app.get()} route={app.route()} words={words} />, element);
  element.textContent = '';
  draw();
  app.subscribe(draw);
}
