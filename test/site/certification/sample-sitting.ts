import type { ExamAnswers, SittingView } from '../../../functions/exams/contract.ts';
import type { ProblemType } from '../../../functions/platform/http-status.ts';
import { keepSitting } from '../../../site/src/certification/exam/keep-sitting.ts';
import { problemOf, type Reply, type Seen } from '../workshop/fake-server.ts';
import { now, sampleWay, params as way } from './sample-way.ts';

export const params = { ...way, number: '1' };

export const opened: SittingView = {
  number: 1,
  starts: now,
  ends: now + 60,
  now,
  sample: true,
  items: ['one', 'two'].map((id) => ({
    id,
    stem: id,
    options: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
  })),
  answers: {},
  revision: 0,
  submitted: null,
  result: null,
  objectives: { breath: 'Breathing' },
};
export const result = { correct: 1, of: 2, passed: false, objectives: [] };

type Body = { readonly revision: number; readonly answers: ExamAnswers };

/** The server's sitting, on a clock of its own that begins at `now` and follows the test's. */
function examServer() {
  const server = {
    answers: {} as ExamAnswers,
    revision: 0,
    over: false,
    elapsed: 0,
    /** Not to be reached at all. */
    away: false,
    /** Takes what is sent, but its reply gets lost. */
    losesReplies: false,
    submissions: 0,
    /** What it says to whatever is sent, in place of taking it. */
    refuses: undefined as ProblemType | undefined,
  };
  const view = (): SittingView => ({
    ...opened,
    now: now + server.elapsed,
    answers: server.over ? {} : server.answers,
    items: server.over ? [] : opened.items,
    revision: server.revision,
    result: server.over ? result : null,
  });
  const lost = { status: 0, body: null };
  const taken = ({ revision, answers }: Body, reply: () => unknown): Reply => {
    if (revision !== server.revision) return problemOf('changed-meanwhile');
    server.answers = answers;
    server.revision += 1;
    return server.losesReplies ? lost : { status: 200, body: reply() };
  };
  const answer = ({ method, address, body }: Seen): Reply => {
    if (server.away) return lost;
    if (server.refuses) return problemOf(server.refuses);
    if (method === 'GET') return { status: 200, body: view() };
    const isOver = server.over || server.elapsed >= 60;
    if (address.endsWith('/answers')) {
      if (isOver) return problemOf('sitting-over');
      return taken(body as Body, () => ({
        revision: server.revision,
        now: now + server.elapsed,
        ends: opened.ends,
      }));
    }
    server.submissions += 1;
    if (!isOver && (body as Body).revision !== server.revision) {
      return problemOf('changed-meanwhile');
    }
    if (!isOver) server.answers = (body as Body).answers;
    server.over = true;
    return server.losesReplies ? lost : { status: 200, body: view() };
  };
  return { server, answer, view };
}

/** A device with a sitting, and the server that it is on. */
export function phone(kept: Readonly<Record<string, unknown>> = {}) {
  const { server, answer, view } = examServer();
  const screen = sampleWay('en', answer, kept);
  const keep = (begin = view(), changed = () => {}) =>
    keepSitting({ app: screen.app, params, view: begin, changed });
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      server.elapsed += 1;
      await screen.pass(1);
    }
  };
  return { ...screen, server, keep, pass, saved: () => server.answers };
}
