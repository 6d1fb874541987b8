import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { consentVersion } from '../../functions/enrollment/contract.ts';

const quizFile = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['choice', 'scale']),
      options: z.array(z.object({ id: z.string() })),
    }),
  ),
});
const joined = z.object({ form: z.enum(['A', 'B']), workshop: z.object({ id: z.string() }) });

export interface ClassAt {
  /** Where the stack answers. */
  readonly url: string;
  readonly code: string;
}

const slug = 'everyday-choices';
const lessons = [
  'what-consent-means',
  'saying-and-hearing-no',
  'pressure-and-power',
  'family-marriage-and-phones',
  'when-something-went-wrong',
];
const genders = ['woman', 'man', undefined] as const;

/**
 * A participant without a browser, over the same HTTP: joins, and with `goOn` takes both quizzes,
 * finishes every lesson and gives feedback. Who has a higher number knows more, and more after.
 */
export async function scriptedParticipant(at: ClassAt, number: number) {
  const session: Session = { url: at.url, cookie: '' };
  const gender = genders[number % genders.length];
  const enrolled = joined.parse(
    await ask(session, 'POST /api/enrollments', {
      joinKey: randomBytes(16).toString('base64url'),
      code: at.code,
      language: 'en',
      consent: consentVersion,
      about: gender ? { gender } : {},
    }),
  );
  const submit = async (phase: 'before' | 'after') => {
    const letter = (enrolled.form === 'A') === (phase === 'before') ? 'A' : 'B';
    const file = await fetch(`${at.url}/q/${slug}.${letter}.1.en.json`);
    const { items } = quizFile.parse(await file.json());
    const known = (number % 4) + (phase === 'after' ? 4 : 0);
    const answers = items.map(({ id, kind, options }, index) => {
      const chosen = kind === 'scale' ? index % 3 : (index + (index < known ? 0 : number)) % 4;
      return [id, options[chosen]?.id ?? null] as const;
    });
    await ask(session, 'POST /api/attempts', {
      phase,
      quizId: `consent.${letter}.1`,
      answers: Object.fromEntries(answers),
    });
  };
  const goOn = async () => {
    await submit('before');
    for (const lesson of lessons) {
      await ask(session, `PUT /api/enrollment/lessons/consent/${lesson}`);
    }
    await submit('after');
    const feedback = { useful: 4, respected: 5, readyToHelp: (number % 5) + 1 };
    await ask(session, 'POST /api/enrollment/feedback', feedback);
  };
  return { workshopId: enrolled.workshop.id, submit, goOn };
}

interface Session {
  readonly url: string;
  cookie: string;
}

async function ask(session: Session, what: string, body?: unknown): Promise<unknown> {
  const [method = '', path = ''] = what.split(' ');
  const response = await fetch(`${session.url}${path}`, {
    method,
    headers: {
      'sec-fetch-site': 'same-origin',
      origin: session.url,
      ...(session.cookie && { cookie: session.cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie) session.cookie = cookie.split(';')[0] ?? '';
  const text = await response.text();
  if (!response.ok) throw new Error(`${what}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
