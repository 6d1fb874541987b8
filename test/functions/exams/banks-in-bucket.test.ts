import { createServer } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { examBanksAt } from '../../../functions/platform/exam-banks.ts';
import { isTransient } from '../../../functions/platform/transient.ts';
import { bankFile, wordsFile } from './exam-content.ts';

const files: Readonly<Record<string, object>> = {
  '/institute/own/exams/banks/calm-leader.json': bankFile,
  '/institute/own/exams/banks/calm-leader.3.ur.json': wordsFile('ur'),
};

let stop: () => void = () => {};
afterEach(() => {
  stop();
  vi.unstubAllEnvs();
});

/** A server that answers as S3 does for a few files; what was asked of it. */
async function bucket(status = 200): Promise<string[]> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push(pathname);
    const file = files[pathname];
    const said = status === 403 ? 'AccessDenied' : 'NoSuchKey';
    if (status >= 500) response.writeHead(status).end();
    else if (status === 200 && file) response.writeHead(200).end(JSON.stringify(file));
    else
      response.writeHead(status === 200 ? 404 : status).end(`<Error><Code>${said}</Code></Error>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stop = () => server.close();
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  return asked;
}

describe('banks in a bucket', () => {
  it('are read below their prefix, once', async () => {
    const asked = await bucket();
    const banks = examBanksAt('s3://institute/own/exams');
    expect(await banks.bank('calm-leader')).toEqual(bankFile);
    expect(await banks.words('calm-leader', 3, 'ur')).toEqual(wordsFile('ur'));
    expect(await banks.bank('calm-leader')).toEqual(bankFile);
    expect(asked).toEqual(Object.keys(files));
  });

  it('are looked for nowhere else', async () => {
    const asked = await bucket();
    const missing = examBanksAt('s3://institute/own/exams/').bank('calm-head');
    await expect(missing).rejects.toMatchObject({ name: 'BrokenExamBank calm-head' });
    expect(asked).toEqual(['/institute/own/exams/banks/calm-head.json']);
  });

  it.each([404, 403])('are missing in a version where S3 answers %i', async (status) => {
    await bucket(status);
    const banks = examBanksAt('s3://institute/own/exams');
    expect(await banks.version('calm-leader', 2)).toBeUndefined();
    expect(await banks.words('calm-leader', 2, 'en')).toBeUndefined();
    await expect(banks.newest('calm-leader')).rejects.toMatchObject({
      name: 'BrokenExamBank calm-leader',
    });
  });

  it('that can’t be reached for a moment may be asked for again', async () => {
    await bucket(503);
    const banks = examBanksAt('s3://institute/own/exams');
    const fault = await banks.bank('calm-leader').catch((error: unknown) => error);
    expect(isTransient(fault)).toBe(true);
    stop();
    await bucket();
    expect(await banks.bank('calm-leader')).toEqual(bankFile);
  });
});
