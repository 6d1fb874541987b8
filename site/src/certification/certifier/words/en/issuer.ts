/** How the certifying body shows itself. */
export const issuer = {
  lead: 'This stands on every credential and in the files by which anybody verifies it. Credentials that were issued keep what stood here on their day.',
  name: 'Name of the certifying body',
  url: 'Address of its own page',
  urlHint: 'As in https://example.org/certification: there a verifier finds out who you are.',
  description: 'What it is, in a few sentences',
  tracks: 'Tracks that it offers',
  faults: {
    name: 'Write the name, in 120 signs at most.',
    url: 'Write an address that begins with https:// and has only plain letters.',
    description: 'Write it, in 600 signs at most.',
    tracks: 'Choose at least one track.',
  },
  changed:
    'Somebody else has changed the profile meanwhile. Look at theirs; saving puts yours in its place.',
  theirs: 'The profile of the others',
  file: 'The public file by which our credentials are checked: this profile and our keys',
} as const;
