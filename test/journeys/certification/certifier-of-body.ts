import type { Browser } from 'playwright-core';
import type { Language } from '../../../content/schema/language.ts';
import { atCertification } from './at-certification.ts';

/** As the organisation is called, which stands in the navigation. */
const organisation = 'Saman Support Network';

interface Proposed {
  readonly name: string;
  readonly email: string;
  /** Its id. */
  readonly track: string;
  readonly months: string;
  readonly evidence: string;
  readonly reason: string;
}

/** A certifier of the demo body, signed in. */
export async function certifierOfBody(browser: Browser, language: Language, person: string) {
  const desk = await atCertification(browser, language);
  const { page, words, press, follow, heading, says, tick, pressIn } = desk;
  const { application, issued } = words.certifier;
  await desk.signIn(person);
  const toBody = async () => {
    await page.getByRole('link', { name: organisation, exact: true }).click();
    await heading(words.titles.queue);
  };
  await toBody();
  return {
    ...desk,
    /** Opens somebody's application, from the queue. */
    openApplication: async (name: string) => {
      await toBody();
      await page.getByRole('link', { name, exact: true }).click();
      await heading(words.titles.applicant);
      await says(application.decide.title);
    },
    decide: async (decision: string, reason?: string) => {
      await tick(decision);
      const why = page.getByRole('textbox', { name: words.certifier.reason });
      if (reason !== undefined) await why.fill(reason);
      await press(application.decide.press);
      await page.getByText(application.decide.done, { exact: true }).waitFor();
    },
    /** Proposes one person for recognition of prior experience, by the form. */
    proposeRecognition: async (proposed: Proposed) => {
      const { form } = words.certifier.recognition;
      await follow(words.titles.recognitions);
      await heading(words.titles.recognitions);
      await page.getByText(form.title, { exact: true }).click();
      await page.getByLabel(form.name, { exact: true }).fill(proposed.name);
      await page.getByLabel(form.email, { exact: true }).fill(proposed.email);
      await page.getByLabel(form.province, { exact: true }).selectOption('PK-PB');
      await tick(language);
      await page.getByLabel(form.profession, { exact: true }).selectOption('teacher');
      await tick('not-said');
      await page.getByLabel(form.track, { exact: true }).selectOption(proposed.track);
      await page.getByLabel(form.months, { exact: true }).fill(proposed.months);
      await page.getByLabel(form.evidence, { exact: true }).fill(proposed.evidence);
      await page.getByLabel(form.reason, { exact: true }).fill(proposed.reason);
      await press(form.press);
      await page.getByText(form.done, { exact: true }).waitFor();
    },
    /** Makes something of a credential that the body issued. */
    changeCredential: async (
      { name, track }: { readonly name: string; readonly track: string },
      change: string,
      reason: string,
    ) => {
      await follow(words.titles.issued);
      await heading(words.titles.issued);
      const row = page.locator('main li.row').filter({ hasText: name }).filter({ hasText: track });
      // It stays open after an earlier change.
      const choice = row.locator(`input[value="${change}"]`);
      if (!(await choice.isVisible())) await row.locator('summary').click();
      await choice.check();
      await row.getByRole('textbox', { name: words.certifier.reason }).fill(reason);
      await pressIn(row, issued.change.press);
      await page.getByText(issued.change.done, { exact: true }).waitFor();
    },
  };
}
