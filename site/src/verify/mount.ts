import { element } from '../impact/element.ts';
import { fillPlace } from '../impact/fill-place.ts';
import { drawVerdict } from './draw-verdict.ts';
import { keepId } from './keep-id.ts';
import { pageWorld } from './page-world.ts';
import { mostLetters } from './read-given.ts';
import { drawStatement, type ModuleTitles } from './statement/draw-statement.ts';
import { isListFile, type ListPart, listPart } from './statement/list-part.ts';
import { stopped } from './stopped.ts';
import { takeChosen } from './take-chosen.ts';
import type { GivenVerdict } from './verdict.ts';
import { verifyGiven, verifyPublished } from './verify-credential.ts';
import { modulesOf, type VerifyWords, wordsOf } from './verify-words.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly box: HTMLTextAreaElement;
  readonly file: HTMLInputElement;
  readonly result: HTMLElement;
  readonly words: VerifyWords;
  readonly modules: ModuleTitles;
}

/**
 * Checks what is named after `#` in the address, pasted, chosen or dropped. Nothing of it is stored
 * or sent: only the public files are asked for that the credential names.
 */
function mount(parts: Parts): void {
  const { form, box, file, result } = parts;
  let latest = 0;
  /** Takes the list of the statement that is shown. */
  let list: ListPart | undefined;
  const check = async (checking: () => Promise<GivenVerdict>) => {
    latest += 1;
    const mine = latest;
    list = undefined;
    fillPlace(result, element('p', {}, parts.words.checking));
    const verdict = await checking().catch(stopped);
    // Something else was given meanwhile.
    if (mine !== latest) return;
    if (verdict.kind === 'statement') list = listPart(verdict.statement, parts.words);
    fillPlace(result, ...drawn(verdict, parts, list));
    result.querySelector<HTMLElement>('h2')?.focus();
  };
  const checkText = (text: string) => check(() => verifyGiven(text, pageWorld));
  const checkFile = async (given: File | undefined) => {
    if (!given) return;
    // A folder that was dropped can't be read.
    const text = given.size > mostLetters ? '' : await given.text().catch(() => '');
    await checkText(text);
  };
  const checkAddress = () => {
    const id = location.hash.slice(1);
    if (id !== '') void check(() => verifyPublished(id, pageWorld));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void checkText(box.value);
  });
  file.addEventListener('change', () => void checkFile(takeChosen(file)));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files[0];
    if (list && dropped && isListFile(dropped)) void list.take(dropped);
    else void checkFile(dropped);
  });
  window.addEventListener('hashchange', checkAddress);
  // A page that a browser keeps for Back keeps nothing of what was checked.
  window.addEventListener('pagehide', () => {
    latest += 1;
    form.reset();
    list = undefined;
    fillPlace(result);
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && checkAddress());
  keepId();
  form.hidden = false;
  document.getElementById('verify-no-script')?.remove();
  checkAddress();
}

function drawn(verdict: GivenVerdict, { words, modules }: Parts, list?: ListPart): HTMLElement[] {
  if (verdict.kind !== 'statement') return drawVerdict(verdict, words);
  const parts = drawStatement(verdict.statement, { words, modules });
  return list ? [...parts, list.element] : parts;
}

function partsOf(form: HTMLElement | null): Parts | undefined {
  const box = document.getElementById('verify-text');
  const file = document.getElementById('verify-file');
  const result = document.getElementById('verify-result');
  const isWhole =
    form instanceof HTMLFormElement &&
    box instanceof HTMLTextAreaElement &&
    file instanceof HTMLInputElement;
  if (!isWhole || !result) return undefined;
  return { form, box, file, result, words: wordsOf(form), modules: modulesOf(form) };
}

const found = partsOf(document.getElementById('verify'));
if (found) mount(found);
