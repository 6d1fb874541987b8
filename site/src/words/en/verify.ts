import { statement } from './statement.ts';

/** Checking a certificate. Nothing of what is checked leaves the device. */
export const verify = {
  title: 'Check a certificate',
  lead: 'See whether a certificate is real, and what it is worth today. The check runs on this device. Nobody keeps what you check.',
  paste: 'Paste the certificate here, or a statement of completion',
  choose: 'Or choose its file (.jwt or .json), or drop it on this page',
  check: 'Check',
  checking: 'One moment …',
  noScript:
    'Checking needs JavaScript, which is switched off here or did not load. The certificate can also be checked with any program for Open Badges 3.0.',
  standing: {
    valid: 'Valid',
    expired: 'Expired',
    'not-yet': 'Not valid yet',
    suspended: 'Suspended',
    revoked: 'Revoked',
    superseded: 'Replaced',
  },
  means: {
    valid: 'The issuer signed this certificate, and it is in force.',
    expired: 'The certificate is real, but its time is over.',
    'not-yet': 'The certificate is real, but its time has not begun.',
    suspended: 'The certificate is real, but the issuer has suspended it. Do not rely on it now.',
    revoked: 'The certificate is real, but the issuer has revoked it. Do not rely on it.',
    superseded:
      'The certificate is real, but the issuer has replaced it, for example to correct the name. Ask its holder for the new one.',
  },
  since: 'Since {date}',
  notValid: 'Not valid',
  reasons: {
    'not-a-credential': 'This is not a certificate. Paste the whole file, or choose it.',
    unsigned: 'It is not signed. Anybody could have written this.',
    'cut-off': 'A part is missing. Copy the whole file and check again.',
    algorithm: 'It is signed in a way that this site does not use. It was not issued here.',
    header: 'Its header was changed. It was not issued like this.',
    'other-site':
      'It was not issued on this site. A certificate from another site can be checked there.',
    'other-purpose': 'It was signed with a key that this site uses for something else.',
    'unknown-key': 'The key that it names belongs to no issuer on this site.',
    'compromised-key':
      'It was signed with a key that fell into wrong hands. Ask its holder for a fresh copy.',
    altered: 'It was changed after it was signed, or signed by somebody else.',
    'not-as-issued': 'It does not say what issuers on this site sign.',
    'other-list': 'It names the status list of somebody else.',
    'list-not-valid': 'The status list that it names is not valid, so its status is not known.',
    'not-found': 'There is no certificate at this address. Check the link.',
  },
  unchecked: 'Could not be checked',
  hindrances: {
    unreachable:
      'The public files needed for the check could not be loaded. Check the connection and try again. This says nothing about the certificate.',
    'list-outdated':
      'The status list is too old, so the status now is not known. Ask the issuer, or try again later.',
    clock:
      'This device’s clock is behind the day on which it was made. Set the clock and check again.',
  },
  fact: {
    name: 'Name',
    track: 'Certificate',
    issuer: 'Issued by',
    from: 'Valid from',
    until: 'Valid until',
    asOf: 'Status as of',
    meaning: 'What the holder has shown',
    criteria: 'How it was reached',
  },
  marks: {
    'prior-experience': 'Recognised for prior experience, not by the whole way',
    'sample-exam': 'Sample exam: its answers are public, so it proves no knowledge',
  },
  statement,
  print: 'Page to print',
  printNow: 'Print',
  certificate: 'Certificate',
  certifies: '{issuer} certifies that',
  holds: 'holds the certificate',
  qr: 'QR code with the address where this certificate can be checked',
  scan: 'Whether it is in force today is shown here:',
  onPaper: 'The paper alone proves nothing. Scan the code to check.',
} as const;
