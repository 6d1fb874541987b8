/** The day of the build, as `2026-11-21`: the age of directory entries is counted to it. */
export const today = new Date().toISOString().slice(0, 10);
