import { provinces } from './provinces.ts';

export const help = {
  heading: 'Get help',
  lead: 'You do not have to be sure, or to have the right words, before you call someone.',
  country: 'These numbers are for Pakistan. Dial them exactly as they are written.',
  dangerTitle: 'In danger right now',
  moreTitle: 'More people who can help',
  call: (number: string) => `Dial ${number}`,
  hours: 'Hours',
  regions: 'Where',
  howTo: 'How to reach it',
  whatToExpect: 'What happens then',
  source: 'Source',
  dated: (date: string) => `page of ${date}`,
  undated: 'page without a date',
  readOn: (date: string) => `read by us in ${date}`,
  rungOn: (date: string) => `Rung and answered on ${date}.`,
  noAddress:
    'Addresses of shelters are never shown here, for the safety of the people who live there.',
  stale:
    'Our source for this is more than two years old. Dial it all the same; if nobody answers, try another number on this page.',
  notRungTitle: 'Please know',
  notRung:
    'Nobody has rung these numbers for Sanad yet. We took them from public pages and name each page and its date. If one does not answer, try another, or dial the police.',
  callingTitle: 'When you call',
  calling: [
    'You may ask first: who can hear this, and what do you write down?',
    'You need not give your name. You may hang up at any time.',
    'You may ask for a woman or a man, or for another language.',
    'If the first person does not help, that is not your fault. Try another.',
  ],
  quietTitle: 'If calling is not safe',
  quiet: [
    'The call list of a phone, and sometimes its bill, shows the number. A phone that nobody else looks at is safer.',
    'Someone you trust can call for you: a relative, neighbour, teacher, doctor or nurse.',
    'A hospital or clinic is a place where you can ask to speak to someone alone.',
  ],
  elsewhereTitle: 'Outside Pakistan',
  elsewhere:
    'Dial the emergency number of the country that you are in. A hospital, a clinic or a women’s centre there can tell you who helps.',
  needs: {
    hotline: 'helpline',
    police: 'police',
    rescue: 'rescue',
    medical: 'medical help',
    'legal-aid': 'legal help',
    counselling: 'counselling',
    'child-protection': 'child protection',
    shelter: 'shelter',
  },
  places: {
    PK: 'all of Pakistan',
    ...provinces,
  },
} as const;
