/** Lets the page draw and answer before the next piece of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
