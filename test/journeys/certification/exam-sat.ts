import { expect } from 'vitest';
import { fill } from '../../../site/src/words/fill.ts';
import type { AtCertification } from './at-certification.ts';
import type { TrackAtHand } from './track-at-hand.ts';

/** Somebody before an open sitting. */
export function examSat({ page, words, press, says }: AtCertification, at: TrackAtHand) {
  const { exam } = words;
  const all = at.track.requirements.exam.draw;
  const shows = (count: number) =>
    page
      .getByRole('heading', { level: 2, name: fill(exam.question, { count, all }), exact: true })
      .waitFor();
  /** The question on the screen, answered as told; its options stand in any order. */
  const answer = async (isRight: boolean) => {
    const inputs = page.locator('fieldset.question input');
    const item = (await inputs.first().getAttribute('name')) ?? '';
    const right = at.bankKey.get(item);
    if (right === undefined) throw new Error(`${item} is no question of the bank.`);
    const other = await inputs.evaluateAll(
      (found, key) => found.map((each) => each.getAttribute('value')).find((id) => id !== key),
      right,
    );
    await page.locator(`input[name="${item}"][value="${isRight ? right : other}"]`).check();
    return item;
  };
  return {
    shows,
    /** Answers these questions, one after the other; the answers are their ids. */
    answerAll: async (from: number, to: number, isRight: (count: number) => boolean) => {
      const items: string[] = [];
      for (let count = from; count <= to; count += 1) {
        await shows(count);
        items.push(await answer(isRight(count)));
        const name = count === all ? exam.toEnd : exam.next;
        // The end can be gone to from the list of all questions too.
        await page.getByRole('button', { name, exact: true }).first().click();
      }
      return items;
    },
    saved: () => page.locator('.sitting-clock').getByText(exam.saved, { exact: true }).waitFor(),
    handIn: async () => {
      await says(exam.allAnswered);
      await press(exam.handIn);
      await page.getByRole('heading', { level: 2, name: exam.result, exact: true }).waitFor();
    },
    /** How many were right, by objective; and which ones, nowhere. */
    result: async (correct: number, items: readonly string[]) => {
      await says(fill(exam.right, { correct, of: all }));
      await says(exam.isSample);
      const text = await page.locator('main').innerHTML();
      expect(items.filter((id) => text.includes(id))).toEqual([]);
    },
  };
}
