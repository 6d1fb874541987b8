import type { Page } from 'playwright-core';

/** How much wider than 320 px the page is, and what of it sticks out sideways. */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= 320) return [];
    const parts = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > 320;
    });
    return [`${scrollWidth} px`, ...parts.map(({ outerHTML }) => outerHTML.slice(0, 160))].slice(
      0,
      6,
    );
  });
