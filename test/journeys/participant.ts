import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { words as ar } from '../../site/src/workshop/words/ar.ts';
import { words as en, type Words } from '../../site/src/workshop/words/en.ts';
import { words as ur } from '../../site/src/workshop/words/ur.ts';

export const wordsOf: Readonly<Record<Language, Words>> = { en, ur, ar };

/** A person with the participant app in front of them, who reads only what is on the screen. */
export function participant(page: Page, language: Language) {
  const words = wordsOf[language];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (name: string) =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const choose = async (item: string, option: string) =>
    page.locator(`input[name="${item}"][value="${option}"]`).check();

  const typeCode = async (code: string) => {
    await heading(words.entering.code.title);
    await page.getByLabel(words.entering.code.label).fill(code);
    await press(words.entering.code.submit);
  };
  const agree = async () => {
    await heading(words.entering.consent.title);
    await press(words.entering.consent.agree);
  };
  const finishJoining = async () => {
    await press(words.entering.about.submit);
    await heading(words.entering.enrolled.title);
    const shown = (await page.locator('.code-shown-code').textContent()) ?? '';
    await press(words.entering.enrolled.go);
    await heading(words.taking.hub.title);
    return shown;
  };

  return {
    page,
    words,
    press,
    heading,
    typeCode,
    agree,
    finishJoining,
    open: (base: string, code = '') => page.goto(`${base}/${language}/join/${code && `#${code}`}`),
    /** Types the code and goes through consent without saying anything of themselves. */
    join: async (code: string) => {
      await typeCode(code);
      await agree();
      return finishJoining();
    },
    /** Takes the next step that the hub names. */
    next: (step: string) => press(`${words.taking.hub.next}: ${step}`),
    toHub: async () => {
      await press(words.common.back);
      await heading(words.taking.hub.title);
    },
    /** Answers every item of the quiz on the screen with `option`, scale items with `level`. */
    answer: async (option: string, level: string) => {
      const goOn = page.getByRole('button', { name: words.taking.quiz.next, exact: true });
      for (;;) {
        const fields = page.locator('fieldset.question');
        await fields.first().waitFor();
        for (let field = 0; field < (await fields.count()); field += 1) {
          const radios = fields.nth(field).locator('input[type=radio]');
          const wanted = (await radios.count()) === 5 ? level : option;
          await fields.nth(field).locator(`input[value="${wanted}"]`).check();
        }
        if ((await goOn.count()) === 0) return;
        const first = await fields.first().locator('input').first().getAttribute('name');
        await goOn.click();
        await page
          .locator(`fieldset.question input[name="${first}"]`)
          .first()
          .waitFor({ state: 'detached' });
      }
    },
    /** Goes through so many lessons from the hub and back to it; help is at hand in each. */
    readLessons: async (count: number) => {
      const { hub, lesson } = words.taking;
      await press(`${hub.next}: ${hub.lessons}`);
      for (let read = 1; read <= count; read += 1) {
        await page.getByRole('link', { name: words.common.help }).first().waitFor();
        const title = await page.locator('h1').textContent();
        await press(lesson.finish);
        if (read === count) break;
        await press(lesson.next);
        await expect.poll(() => page.locator('h1').textContent()).not.toBe(title);
      }
      await press(words.common.back);
      await heading(hub.title);
    },
    choose,
    send: () => press(words.taking.quiz.send),
  };
}
