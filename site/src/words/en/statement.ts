/** A signed statement on a completed workshop: to whoever checks it, and on the page to print. */
export const statement = {
  title: 'Statement of completion',
  genuine: 'The statement is genuine',
  means: 'It was counted here and signed, and nothing in it was changed since.',
  limits:
    'The signature is for the count. What the organisation calls itself, who was given a personal code, and whose code is whose, is its own account.',
  fact: {
    organisation: 'Organisation',
    modules: 'Modules',
    days: 'Days of the workshop',
    closed: 'Closed on',
    roster: 'People on the roster',
    completed: 'Completed',
    replaced: 'Lost codes that were replaced',
    asOf: 'Counted on',
  },
  module: '{title} (version {version})',
  calledOff: 'The workshop was called off while it was open.',
  list: {
    title: 'The list that belongs to it',
    lead: 'Choose the list as a CSV file, or drop it on this page. It is compared on this device, and nothing of it is sent.',
    choose: 'List (.csv)',
    matches: 'The list matches the statement',
    matchesMeans:
      'Its codes and days are those that were counted. Rows: {rows}, completed: {completed}.',
    covers:
      'Only the columns sanad_code and sanad_day are covered. All else in the file is the organisation’s own, also which name stands beside which code.',
    uncovered: 'These rows have no code, so the statement does not cover them: {rows}',
    differs: 'The list does not match the statement',
    differsMeans:
      'In the list: {rows} rows with a code, completed: {completed}. In the statement: {wantedRows} rows, completed: {wantedCompleted}. Which rows differ can’t be known.',
    rewritten:
      'A spreadsheet that saved the file again may have written the days in another way. Ask for the file as Sanad made it.',
    noList: 'This is not such a list',
    noListMeans:
      'A list is a CSV file in UTF-8 with a column sanad_code and a column sanad_day, each of them once.',
  },
} as const;
