/** Whoever was asked to observe a session or to confirm a day. */
export const witness = {
  none: 'There is no link to answer here. Open the link that you were given once more, or ask for a new one.',
  waits: 'A link to observe or to confirm waits for your answer.',
  answer: 'Answer it',
  practiceTitle: 'Observe a session',
  dayTitle: 'Confirm a training day',
  practiceLead: '{name} asks you to observe a session and to score it.',
  dayLead: '{name} asks you to confirm that they took part in a training day that you led.',
  facts: {
    trainer: 'Trainer',
    track: 'Track',
    body: 'Certifying body',
    on: 'Day',
    kind: 'Session',
    group: 'People, about',
    expires: 'Link works until',
  },
  refusals: {
    'own-practice': 'This is your own. Somebody else has to sign it: hand the link on.',
    'may-not-observe':
      'You may not sign this: it needs a valid credential of this body, {tracks}. Tell the trainer, so that they ask somebody else.',
  },
  confirmStatement: 'I led this training day, and {name} took part.',
  confirm: 'Confirm the day',
  confirmed: 'The day is confirmed. Thank you.',
  rubricLead:
    'Choose for each criterion what you saw and heard, not what you guess. What the group liked is no criterion.',
  enough: 'enough for this track',
  harmfulTitle: 'You chose “{level}”',
  harmful:
    'Harmful behaviour ends the observation. Look after the people in the room first. When you sign, the certifying body hears of it and decides what follows; the session can’t count.',
  note: 'Note for the trainer',
  noteHint: 'What went well, what to try next. Nothing about participants.',
  statement: 'I observed this session myself and scored what was said and done.',
  sign: 'Sign',
  final:
    'After signing, nobody can change it. The trainer and the certifying body read levels and note.',
  faults: {
    levels: 'Choose a level for each criterion. Missing: {criteria}.',
    level: 'Choose a level.',
    statement: 'Tick the sentence first.',
  },
  outcomes: {
    passed: 'Signed. The session reaches all levels that the track asks for.',
    'not-yet': 'Signed. The session does not reach all levels yet; a new one is another chance.',
    harmful: 'Signed. The certifying body has been told. Thank you for saying what you saw.',
    logged: 'Signed.',
    invited: 'Signed.',
  },
  outdated: 'This page has another version of the rubric than the session. Load the page anew.',
} as const;
