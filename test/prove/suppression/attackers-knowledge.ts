import type { PublishedReport } from '../../../functions/insights/rules/build-report.ts';
import { dimensions } from '../../../functions/insights/rules/dimensions.ts';
import type { Figure } from '../../../functions/insights/rules/figure.ts';
import type { SealedWorkshop } from '../../../functions/insights/rules/sealed-workshop.ts';
import { choiceItems } from '../../../functions/quizzes/rules/quiz.ts';
import type { LinearSystem } from './linear-system.ts';
import { taught } from './random-workshop.ts';

export type View = PublishedReport<never, never>;
type Sealed = SealedWorkshop<never, never>;
type Participant = Sealed['participants'][number];

const phases = ['before', 'after'] as const;
const questions = ['useful', 'respected', 'readyToHelp'] as const;
const feedbackValues = ['none', '1', '2', '3', '4', '5'];

/** A hidden count, and what it truly is. */
export interface Secret {
  readonly name: string;
  readonly people: number;
}

/**
 * The counts that nobody may learn: what people said of themselves and of the workshop, and right and
 * wrong answers by item (both phases together, and each) and by objective and phase.
 */
export function secretsOf(sealed: Sealed): Secret[] {
  const { participants } = sealed;
  const secrets: Secret[] = [];
  for (const { by, values } of dimensions) {
    for (const value of values) {
      const people = participants.filter((each) => saidOf(each, by) === value).length;
      secrets.push({ name: `${by}/${value}`, people });
    }
  }
  const given = participants.flatMap(({ feedback }) => feedback ?? []);
  for (const question of questions) {
    for (const value of feedbackValues) {
      const people = given.filter((each) => String(each[question] ?? 'none') === value).length;
      secrets.push({ name: `${question}/${value}`, people });
    }
  }
  for (const phase of phases) {
    for (const { id, right } of items) {
      const all = pairedWith(participants, phase, formOf(id));
      const rights = all.filter((each) => answer(each, phase, id) === right).length;
      secrets.push({ name: `right/${phase}/${id}`, people: rights });
      secrets.push({ name: `wrong/${phase}/${id}`, people: all.length - rights });
    }
  }
  return withSums(secrets);
}

const items = [...choiceItems(taught.forms.A), ...choiceItems(taught.forms.B)];
const objectives = [...new Set(items.map(({ objective }) => objective))];
const formOf = (id: string) => (id.startsWith('a') ? 'A' : 'B');
const answer = (each: Participant, phase: string, id: string) =>
  each.attempts[`consent/${phase}`]?.answers[id];

function saidOf(each: Participant, by: string): string {
  if (by === 'language') return each.language;
  return each.about[by as 'gender'] ?? 'not-said';
}

function isPaired({ attempts }: Participant): boolean {
  return Boolean(attempts['consent/before'] && attempts['consent/after']);
}

function pairedWith(all: readonly Participant[], phase: string, form: string): Participant[] {
  return all.filter(
    (each) => isPaired(each) && each.attempts[`consent/${phase}`]?.quizId === `consent.${form}.1`,
  );
}

/** Sums of answers that are secrets of their own, by the names of what they are sums of. */
function sumsOf(): Map<string, string[]> {
  const sums = new Map<string, string[]>();
  for (const kind of ['right', 'wrong']) {
    for (const { id } of items) {
      sums.set(
        `${kind}/item/${id}`,
        phases.map((phase) => `${kind}/${phase}/${id}`),
      );
    }
    for (const phase of phases) {
      for (const objective of objectives) {
        const own = items.filter((item) => item.objective === objective);
        sums.set(
          `${kind}/${phase}/objective/${objective}`,
          own.map(({ id }) => `${kind}/${phase}/${id}`),
        );
      }
      sums.set(
        `${kind}/${phase}/all`,
        objectives.map((objective) => `${kind}/${phase}/objective/${objective}`),
      );
    }
  }
  return sums;
}

function withSums(secrets: readonly Secret[]): Secret[] {
  const people = new Map(secrets.map((each) => [each.name, each.people]));
  for (const [name, of] of sumsOf()) {
    people.set(
      name,
      of.reduce((sum, each) => sum + people.get(each)!, 0),
    );
  }
  return [...people].map(([name, count]) => ({ name, people: count }));
}

/**
 * What an attacker knows before reading anything: how many joined, gave feedback, were paired on which
 * form, and all answers of those who aren't paired. More than anybody knows: who holds out against
 * this holds out against the room.
 */
export function priorKnowledge({ participants }: Sealed): LinearSystem {
  const system: LinearSystem = { unknowns: new Map(), sums: [] };
  const { unknowns, sums } = system;
  const joined = participants.length;
  const fed = participants.filter(({ feedback }) => feedback).length;
  for (const { by, values } of dimensions) {
    const of = values.map((value) => `${by}/${value}`);
    for (const name of of) unknowns.set(name, { low: 0, high: joined });
    sums.push({ of, low: joined, high: joined });
  }
  for (const question of questions) {
    const of = feedbackValues.map((value) => `${question}/${value}`);
    for (const name of of) unknowns.set(name, { low: 0, high: fed });
    sums.push({ of, low: fed, high: fed });
  }
  for (const phase of phases) {
    for (const { id } of items) {
      const given = pairedWith(participants, phase, formOf(id)).length;
      for (const kind of ['right', 'wrong'])
        unknowns.set(`${kind}/${phase}/${id}`, { low: 0, high: given });
      sums.push({ of: [`right/${phase}/${id}`, `wrong/${phase}/${id}`], low: given, high: given });
    }
  }
  for (const [name, of] of sumsOf()) {
    const high = of.reduce((sum, each) => sum + unknowns.get(each)!.high, 0);
    unknowns.set(name, { low: 0, high });
    unknowns.set(`minus/${name}`, { low: -high, high: 0 });
    sums.push({ of: [name, `minus/${name}`], low: 0, high: 0 });
    sums.push({ of: [`minus/${name}`, ...of], low: 0, high: 0 });
  }
  return system;
}

/** Adds what a published view says to what the attacker knows already. */
export function learnFrom(system: LinearSystem, view: View, { participants }: Sealed): void {
  const { sums } = system;
  const away = participants.filter(({ feedback }) => !feedback).length;
  for (const { by, rows } of view.breakdowns) {
    for (const { values, people } of rows) {
      if (!('value' in people)) continue;
      const of = values.map((value) => `${by}/${value}`);
      sums.push({ of, low: people.value, high: people.value });
    }
  }
  for (const { question, rows } of view.feedback) {
    for (const { values, people } of rows) {
      if (!('value' in people)) continue;
      const told = people.value - (values.includes('none') ? away : 0);
      sums.push({ of: values.map((value) => `${question}/${value}`), low: told, high: told });
    }
  }
  const [module] = view.modules;
  if (module) learnFromModule(system, module, participants);
}

function learnFromModule(
  { sums }: LinearSystem,
  module: View['modules'][number],
  participants: readonly Participant[],
): void {
  const pairs = participants.filter(isPaired).length;
  const means = (
    name: (phase: string) => string,
    of: number,
    figures: { before: Figure; after: Figure },
  ) => {
    for (const phase of phases) {
      const range = countsOf(figures[phase], pairs * of);
      if (range) sums.push({ of: [name(phase)], ...range });
    }
  };
  means((phase) => `right/${phase}/all`, 2 * objectives.length, module.overall);
  for (const { objective, learning } of module.objectives) {
    means((phase) => `right/${phase}/objective/${objective}`, 2, learning);
  }
  for (const { item, right } of module.items) {
    const range = countsOf(right, pairs);
    if (range) sums.push({ of: [`right/item/${item}`], ...range });
  }
}

/** All counts out of so many that are published as this percentage. */
function countsOf(figure: Figure, of: number): { low: number; high: number } | undefined {
  if (!('value' in figure)) return undefined;
  const low = Math.ceil(((figure.value - 0.5) * of) / 100 - 1e-9);
  const high = Math.floor(((figure.value + 0.5) * of) / 100 + 1e-9);
  return { low: Math.max(0, low), high: Math.min(of, high) };
}
