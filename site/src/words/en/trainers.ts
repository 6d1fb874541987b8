/** The public register of certified people, and what each certificate means. */
export const trainers = {
  title: 'Certified people',
  description: 'People who are certified to lead workshops or to support victims.',
  lead: 'People who hold a valid certificate and wish to be named here. Many holders do not wish it: who is missing may be certified all the same.',
  listTitle: 'The register',
  noScript:
    'The list is filled in by a script. It is switched off in this browser, or has not run yet.',
  none: 'Nobody is listed yet.',
  unreachable: 'The list could not be loaded. Check the connection and open the page anew.',
  noMatch: 'Nobody listed fits this choice.',
  name: 'Name',
  province: 'Province or territory',
  languages: 'Languages',
  track: 'Certificate',
  all: 'All',
  shown: '{count} of {all} shown',
  tracksTitle: 'What the certificates mean',
  way: 'The way to it',
  allows: 'What it allows',
  begin: 'Begin the way, or go on with it',
  check: 'Check a certificate',
} as const;
