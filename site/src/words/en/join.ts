/** The page around the participant app. */
export const join = {
  heading: 'Join a workshop',
  noScriptTitle: 'Joining needs scripts',
  noScript:
    'Joining a workshop works only with JavaScript, because your answers stay on this page until they have safely arrived. It is switched off in this browser, or did not load.',
  without:
    'You can still take part: read the lessons here without joining, or ask the trainer for the printed module.',
  toModules: 'Read the modules without joining',
} as const;
