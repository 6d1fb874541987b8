import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Letter, Mailer } from '../../functions/platform/mailer.ts';
import { writeAtomically } from './write-atomically.ts';

/** Letters of the embedded stack: nothing is sent, each lies in a folder as an `.eml` file. */
export function outbox(folder: string): Mailer {
  return {
    send: async (letter) => {
      const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`;
      await writeAtomically(join(folder, `${name}.eml`), asMessage(letter, new Date()), 0o600);
    },
  };
}

/** RFC 5322: the text in base64, its lines of 76 characters, so that any language passes. */
function asMessage({ to, language, subject, text }: Letter, date: Date): string {
  const base64 = (part: string) => Buffer.from(part, 'utf8').toString('base64');
  return [
    'From: Sanad <sanad@localhost>',
    `To: <${to}>`,
    `Subject: =?utf-8?B?${base64(subject)}?=`,
    `Date: ${date.toUTCString()}`,
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(text).match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}
