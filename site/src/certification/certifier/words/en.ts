import { application } from './en/application.ts';
import { issued } from './en/issued.ts';
import { issuer } from './en/issuer.ts';
import { overview } from './en/overview.ts';
import { recognition } from './en/recognition.ts';

/** The certifiers' screens. */
export const certifier = {
  /** Neutral: they show in tabs and in the history. */
  titles: {
    queue: 'Applications',
    applicant: 'Application',
    recognitions: 'Prior experience',
    issued: 'Credentials',
    overview: 'Overview',
    issuer: 'Our profile',
  },
  navigation: 'Certifying body',
  reason: 'Reason',
  reasonHint: 'Those whom it concerns read it. About their work; nothing about participants.',
  reasonFault: 'Write the reason, in 1000 signs at most.',
  application,
  recognition,
  issued,
  overview,
  issuer,
} as const;
