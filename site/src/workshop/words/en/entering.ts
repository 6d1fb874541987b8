import { provinces } from '../../../words/en/provinces.ts';

/** From the code page to being enrolled. */
export const entering = {
  code: {
    title: 'Join a workshop',
    lead: 'Type the code that the trainer shows, or the personal code that you were given. Going on on another phone, or after a break? Type your own resume code here.',
    label: 'Your code',
    hint: 'Join code: 8 letters and digits. Personal code: 10. Resume code: 12. Capitals, spaces and dashes don’t matter.',
    submit: 'Go on',
  },
  samePerson: {
    title: 'Is someone else on this phone?',
    lead: 'A workshop is open on this phone. Is it yours?',
    same: 'It is mine: go on',
    other: 'I am someone else: sign that person out',
    otherNote:
      'The other person loses nothing that was sent and can go on with their resume code. Answers not sent yet are removed from this phone.',
  },
  consent: {
    title: 'Before you join',
    code: 'Join code',
    personalCode: 'Personal code',
    otherCode: 'Another code',
    lead: 'Taking part is your choice. Here is what Sanad keeps, and who sees it.',
    employerTitle: 'What your employer sees',
    employer: [
      'Your employer has given out personal codes because it must record who has completed this training. It keeps the list of whose code is whose; Sanad never gets that list.',
      'From Sanad your employer learns of each code whether the training was completed, yes or no, and on which day. Nothing else: no answer, no score, no lesson, and not what you say about yourself.',
      'Completed means: every lesson opened and the quiz at the end handed in. Skipping questions is allowed and does not show.',
      'The personal code works once, for joining. After that only your own resume code opens your record, and your employer does not have it.',
    ],
    keptTitle: 'What is kept',
    kept: [
      'Your quiz answers, the lessons you finished and three closed questions about the workshop.',
      'If you like: your gender, an age band and your province.',
      'Your language, that you agreed to this text, and, with a personal code, that you have completed.',
      'No name, phone number, e-mail or place, and nothing in your own words. All of it stands under a random number that says nothing about you.',
      'When wrong codes are typed: a scrambled form of the network they came from, counted for a day so that nobody can guess codes, and deleted within days after; in backups it stays for up to 35 days.',
      'Of time, only this: when your session ends, in steps of ten minutes, and when the record will be deleted.',
    ],
    seenTitle: 'Who sees what',
    seen: [
      'Nobody is shown one person’s answers, not even the trainer.',
      'While the workshop runs, the trainer sees how many have joined and how far the group is, never who.',
      'When the workshop is over, the trainer can see totals of the group, if it has 5 people or more. Groups too small to hide in are left out.',
      'The organisation, those who host or fund the workshop, and the public can see only totals of 10 people or more.',
      'The few people who run Sanad’s computers could reach the records, but not who you are.',
    ],
    limitTitle: 'What we can’t promise',
    limit:
      'The summary protects you among people who really take part. A trainer who adds made-up participants could weaken that protection and work out more about the others. And someone beside you can see your screen.',
    endTitle: 'When it is deleted',
    end: 'By itself, on a day fixed when the workshop was set up: at the latest one year after it closes. You can erase your record yourself at any time until then. Backups for emergencies keep a copy for up to 35 days more; they are used only to recover from a failure. Numbers in a summary that is already out stay.',
    rightsTitle: 'What you can always do',
    rights: [
      'Skip any question, without a reason.',
      'Stop and leave. It has no consequences here.',
      'Answers that were not sent yet stay only in this tab. The page signs you out about an hour after your last step.',
    ],
    agree: 'I agree and go on',
    decline: 'I’d rather not join',
  },
  about: {
    title: 'About you, if you like',
    lead: 'This helps to see whether the workshop reaches different people. You can leave all of it.',
    notSaid: 'Prefer not to say',
    gender: 'Gender',
    genders: { woman: 'Woman', man: 'Man', another: 'Another' },
    ageBand: 'Age',
    ageBands: {
      'under-18': 'Under 18',
      '18-24': '18 to 24',
      '25-34': '25 to 34',
      '35-49': '35 to 49',
      '50-and-over': '50 and over',
    },
    province: 'Province or territory',
    provinces: { ...provinces, elsewhere: 'Elsewhere' },
    submit: 'Join the workshop',
    sending: 'Joining …',
    waiting:
      'No answer yet. We keep trying while this page is open; you will not be counted twice.',
    back: 'Back to what is kept',
  },
  enrolled: {
    title: 'You are in',
    lead: 'This is your resume code. With it you can go on later, or on another phone.',
    label: 'Your resume code',
    advice: [
      'Write it on paper, or remember it. We can’t send it to you, as we don’t know who you are.',
      'Whoever has it can go on in your place. Keep it to yourself.',
      'On a phone that others look at, better not take a screenshot.',
      'Lost it? While you are signed in, “Hand this phone on” gives you a new one.',
    ],
    go: 'I have noted it: to the workshop',
  },
} as const;
