/** What a workshop can be called to those outside: a title tells nobody what it is about. */
export const outwardTitles = {
  'everyday-choices': 'Everyday choices',
  'learning-circle': 'Learning circle',
  'group-hour': 'Group hour',
  'stronger-together': 'Stronger together',
  'skills-for-life': 'Skills for life',
} as const;
