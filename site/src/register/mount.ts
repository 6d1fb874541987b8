import type { RegisterFile } from '../../../functions/certification/standard/register-file.ts';
import { element } from '../impact/element.ts';
import { fillPlace } from '../impact/fill-place.ts';
import { fill } from '../words/fill.ts';
import { chosenOf, drawChoice, drawPeople } from './draw-register.ts';
import { readRegister } from './read-register.ts';
import type { RegisterWords } from './register-words.ts';

/** Fills the page's `#register` from the published file. */
async function show(place: HTMLElement): Promise<void> {
  // Written into the page from our own typed dictionaries when the site was built.
  const words: RegisterWords = JSON.parse(place.dataset.words ?? '{}');
  const register = await readRegister();
  if (register && register.people.length > 0) return list(place, register, words);
  fillPlace(place, element('p', { role: 'status' }, register ? words.none : words.unreachable));
}

function list(place: HTMLElement, { people }: RegisterFile, words: RegisterWords): void {
  const isThere = (province: string) => people.some((each) => each.province === province);
  const provinces = Object.entries(words.provinces).filter(([id]) => isThere(id));
  const found = element('div', {});
  const status = element('p', { class: 'soft', role: 'status' });
  const choices = element(
    'form',
    { class: 'register-choices screen-only' },
    drawChoice({ id: 'register-province', label: words.province }, provinces, words.all),
    drawChoice(
      { id: 'register-track', label: words.track },
      Object.entries(words.tracks),
      words.all,
    ),
  );
  const draw = () => {
    const chosen = chosenOf(people, {
      province: chosenIn('register-province'),
      track: chosenIn('register-track'),
    });
    status.textContent = fill(words.shown, { count: chosen.length, all: people.length });
    fillPlace(
      found,
      chosen.length > 0 ? drawPeople(chosen, words) : element('p', {}, words.noMatch),
    );
  };
  choices.addEventListener('change', draw);
  choices.addEventListener('submit', (event) => event.preventDefault());
  fillPlace(place, choices, status, found);
  draw();
}

function chosenIn(id: string): string {
  const select = document.getElementById(id);
  return select instanceof HTMLSelectElement ? select.value : '';
}

const found = document.getElementById('register');
if (found) void show(found);
