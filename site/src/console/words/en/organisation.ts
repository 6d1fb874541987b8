/** Settings, members and projects of an organisation. */
export const organisation = {
  settings: {
    lead: 'These hold for every workshop of the organisation.',
    onlyCoordinators: 'Coordinators can change these settings.',
    groups: {
      who: 'The organisation',
      contacts: 'Contacts on the help screen',
      sensitive: 'Sensitive modules',
      keeping: 'How long records are kept',
    },
    name: 'Name',
    type: 'Kind',
    province: 'Province or territory',
    languages: 'Languages of its workshops',
    number: 'Number of the organisation',
    numberHint:
      'A trainer of another organisation enters it when a workshop is held with you; then you can read its report.',
    contactsLead:
      'Participants see these in the help of your workshops, beside the national helplines. Give roles and numbers, never names. Choose people who can be trusted with what they hear.',
    contactRole: 'Role',
    contactPhone: 'Phone number',
    contactPhoneHint: 'Digits only, with + for another country.',
    addContact: 'Add a contact',
    removeContact: 'Remove contact {count}',
    noContacts: 'None yet.',
    retention: 'Days that participants’ records are kept after a workshop has closed',
    retentionHint:
      'From 7 to 365. Then they are gone; reports stay. Backups keep up to 35 days more.',
    rosterRetention: 'Days that roster rows are kept',
    rosterRetentionHint: 'From 30 to 3,650. Only for workshops with personal codes.',
    gate: 'Who may open workshops with sensitive modules',
    gateHint:
      'Sensitive modules ask for a trainer who can hold a difficult moment. As long as every trainer may, the workshop’s page says what would be held up.',
    gates: {
      off: 'Every trainer',
      any: 'Trainers with a credential of any certifying body that allows it',
      body: 'Trainers with a credential of one certifying body that allows it',
    },
    gateBody: 'Which certifying body',
    gateChoose: 'Please choose',
    gateNoBodies:
      'No certifying body can be chosen yet: none has filled in its profile and the tracks that it offers.',
    gateUnlisted: 'Not in the list any more ({id})',
    newWorkshops:
      'A new number of days holds for workshops that are opened from now on; for roster rows, for codes that are made from now on.',
    faults: {
      name: 'Please give the organisation a name.',
      languages: 'Please choose at least one language.',
      phone: '2 to 15 digits, please; a + may stand before them.',
      retention: 'A whole number from 7 to 365, please.',
      gateBody: 'Please choose the certifying body.',
      rosterRetention: 'A whole number from 30 to 3,650, please.',
    },
    changed:
      'Somebody else has changed the settings. Theirs are below; yours wait in this form. Save once more to put yours in their place.',
    theirs: 'What stands now',
  },
  members: {
    lead: 'Trainers see their own workshops, coordinators all of the organisation’s. Nobody sees what one participant answered.',
    since: 'Since {day}',
    you: 'you',
    roles: 'Roles of {name}',
    changeRoles: 'Change roles',
    remove: 'Remove from the organisation',
    removeSure:
      'Remove {name}? They are out at once, also where they are signed in now. Their workshops stay.',
    removed: '{name} is no member any more.',
    invite: 'Invite somebody',
    inviteLead:
      'The link works once, for 7 days. Whoever accepts it signs in with an account of their own.',
    email: 'E-mail address (optional)',
    emailHint:
      'With an address, only who signs in with it can accept; where this installation sends e-mail, they also get one. Without an address you hand the link on yourself.',
    asRoles: 'They come as',
    sendInvitation: 'Make the invitation',
    linkReady:
      'The invitation is ready. This link is shown only now; hand it on by a way that you trust.',
    linkSent:
      'An e-mail went to {email}. You can also hand the link on yourself; it is shown only now.',
    linkNotSent:
      'The invitation for {email} is ready, but no e-mail was sent. Hand this link on yourself, by a way that you trust: it is shown only now.',
    link: 'Link of the invitation',
    open: 'Open invitations',
    noneOpen: 'None.',
    anyone: 'Whoever holds the link',
    until: 'until {day}',
    withdraw: 'Withdraw the invitation for {who}',
    withdrawn: 'The invitation is withdrawn.',
    faults: { email: 'This is no e-mail address yet.', roles: 'Please choose at least one role.' },
    roleNotes: {
      trainer: 'Plans and runs workshops of their own, and reads their reports.',
      coordinator:
        'Sees all workshops, members, settings and projects, and the organisation’s report over time.',
      certifier:
        'Decides on applications, issues credentials in the organisation’s name, and takes them back.',
    },
  },
  projects: {
    lead: 'A project is a donor’s programme or a campaign: a label over workshops, with a report over all of them.',
    onlyCoordinators: 'Coordinators add and rename projects.',
    none: 'There is no project yet.',
    add: 'Add a project',
    name: 'Name of the project',
    added: 'The project “{name}” is there. New workshops can belong to it.',
    rename: 'Rename',
    archive: 'Archive',
    restore: 'Bring back',
    archived: 'Archived',
    archivedNote: 'Archived projects stay with their workshops, and can’t be chosen for new ones.',
    report: 'Report',
  },
} as const;
