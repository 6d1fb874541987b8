import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page as it stands, each with the place of its first case. */
export async function accessibilityWrongs(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // @ts-expect-error axe is put there by the line above
    const result = await window.axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(
      (violation: { id: string; nodes: { html: string }[] }) =>
        `${violation.id}: ${violation.nodes[0]?.html}`,
    );
  });
}
