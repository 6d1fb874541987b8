/** Own details, and what is promised. */
export const profile = {
  lead: 'Your name stands on your credentials. The rest shows certifying bodies where certified people are missing; it stands on no credential.',
  name: 'Name on the credential',
  nameHint:
    'As in your documents. A credential that was issued keeps its name; ask a certifier to correct it.',
  province: 'Province or territory in which you work',
  languages: 'Languages in which you work',
  profession: 'Profession',
  sex: 'How you describe yourself',
  choose: 'Please choose',
  register: 'Public register',
  listed: 'Show me in the public register',
  listedNote:
    'Anybody can read it: name, province, languages and tracks, while a credential is valid. You can change this at any time.',
  toRegister: 'Look at the register',
  faults: {
    name: 'Write your name, in 120 signs at most.',
    languages: 'Choose at least one language.',
    choose: 'Choose one of these.',
  },
  conduct: {
    lead: 'Read it whole. Whoever holds this credential promises it, and can lose the credential by breaking it.',
    version: 'Version {version}',
    promise: 'I have read the code of conduct and will keep to it.',
    safeguarding: 'Safeguarding declaration',
    safeguardingLead:
      'Whoever works with people who may have been harmed is asked about safeguarding checks.',
    declare: 'I declare that all of this is true.',
    save: 'Agree and declare',
    saveConduct: 'Agree',
    missing: 'Tick the sentences first: without them nothing is saved.',
    agreed: 'You agreed on {day}.',
    declared: 'You declared this on {day}.',
    saved: 'Your agreement is saved.',
    gone: 'The text of this version is not on this page. Load the page anew.',
  },
} as const;
