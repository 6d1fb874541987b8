import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../content/schema/language.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { atCertification } from './at-certification.ts';

export interface Asked {
  readonly language: Language;
  /** Account of whoever was asked. */
  readonly person: string;
  /** Name of who asks. */
  readonly trainer: string;
}

/** Whoever was given links, signed in by the first of them on a device of their own. */
export async function witnessAtLink(browser: Browser, { language, person, trainer }: Asked) {
  const desk = await atCertification(browser, language);
  const { page, words, press, heading, says, tick } = desk;
  const { witness } = words;
  let isIn = false;
  const open = async (link: string) => {
    if (!isIn) await desk.signIn(person, link);
    // In the same tab, as somebody does who was sent two links: the page isn't loaded anew.
    else await page.goto(link);
    isIn = true;
    await expect.poll(() => page.url()).not.toContain(link.slice(-22));
  };
  return {
    ...desk,
    open,
    confirm: async (link: string) => {
      await open(link);
      await heading(witness.dayTitle);
      await says(fill(witness.dayLead, { name: trainer }));
      await press(witness.confirm);
      await says(witness.faults.statement);
      await tick('led');
      await press(witness.confirm);
      await says(witness.confirmed);
    },
    /** Scores every criterion so, writes a note and signs. */
    sign: async (link: string, level: string, note: string) => {
      await open(link);
      await heading(witness.practiceTitle);
      await says(fill(witness.practiceLead, { name: trainer }));
      for (const each of await page.locator(`main input[value="${level}"]`).all()) {
        await each.check();
      }
      await page.getByLabel(witness.note).fill(note);
      await tick('saw');
      await press(witness.sign);
    },
  };
}
