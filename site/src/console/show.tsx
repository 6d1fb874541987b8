import { render } from 'preact';
import type { ConsoleApp } from './app.ts';
import { Console } from './console.tsx';
import type { Words } from './words/en.ts';

/** Draws the shell now and after each change. */
export function show(app: ConsoleApp, words: Words, element: HTMLElement): void {
  const draw = () => render(<Console app={app} model={app.get()} words={words} />, element);
  element.textContent = '';
  draw();
  app.subscribe(draw);
}
