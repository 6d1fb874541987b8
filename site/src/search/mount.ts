import { counted } from './counted.ts';
import { readFindWords } from './find-words.ts';
import { type FoundPage, pageIndex } from './page-index.ts';
import { pagesFile, readPageRows } from './page-row.ts';
import { showFound } from './show-found.ts';

type Find = (typed: string) => FoundPage[];

/** Long enough that a screen reader isn't interrupted at every letter. */
const pauseInMilliseconds = 250;

/**
 * The search of the page it is on. What is typed stays in the box: it goes into no address, storage
 * or request. The list of pages is asked for when the box is first used.
 */
function mount(form: HTMLFormElement): void {
  const box = form.querySelector('input');
  const status = document.getElementById('find-status');
  const list = document.getElementById('find-results');
  const all = document.getElementById('find-all');
  if (!box || !status || !list || !all) return;
  const words = readFindWords(form.dataset.words);
  const language = document.documentElement.lang;
  let finding: Promise<Find | undefined> | undefined;
  let timer = 0;

  const load = () => {
    finding ??= loadFind(language);
    return finding;
  };
  const show = async () => {
    const typed = box.value.trim();
    if (typed === '') return clear();
    const waiting = window.setTimeout(() => say(words.loading), pauseInMilliseconds);
    const find = await load();
    window.clearTimeout(waiting);
    // Typed on meanwhile: a later call shows that.
    if (typed !== box.value.trim()) return;
    if (!find) return fail();
    const pages = find(typed);
    showFound(list, pages, language);
    all.hidden = pages.length > 0;
    say(counted(pages.length, words));
  };
  const clear = () => {
    list.textContent = '';
    all.hidden = false;
    say('');
  };
  const fail = () => {
    finding = undefined;
    say(words.failed);
  };
  const say = (text: string) => {
    status.textContent = text;
  };

  box.addEventListener('focus', () => void load());
  box.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(show, pauseInMilliseconds);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    void show();
  });
  // A page that a browser keeps for Back keeps no word.
  window.addEventListener('pagehide', () => {
    box.value = '';
    clear();
  });
  form.hidden = false;
  document.getElementById('find-no-script')?.remove();
}

async function loadFind(language: string): Promise<Find | undefined> {
  try {
    const response = await fetch(pagesFile(language));
    const rows = response.ok ? readPageRows(await response.json()) : undefined;
    return rows && pageIndex(rows, language);
  } catch {
    return undefined;
  }
}

const found = document.getElementById('find');
if (found instanceof HTMLFormElement) mount(found);
