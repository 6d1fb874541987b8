import type { Content, Lesson, Module } from '../../../content/compile/content.ts';
import { completeOf, inLanguage } from '../languages.ts';
import { glossaryOf } from '../learning/glossary-of.ts';
import { headingsOf, textOf } from '../learning/text-of.ts';
import { moduleInside } from '../paths.ts';
import type { SiteLanguage } from '../site-language.ts';
import { fill } from '../words/fill.ts';
import { wordsIn } from '../words/registry.ts';
import type { PageRow } from './page-row.ts';

/** Every page that a reader may look for, in a language: modules, lessons, help, words. */
export function pageRows(content: Content, language: SiteLanguage): PageRow[] {
  return [
    ...content.modules.flatMap((module) => moduleRows(module, language)),
    ...helpRows(content, language),
    ...wordRows(content, language),
  ];
}

function moduleRows(module: Module, language: SiteLanguage): PageRow[] {
  const { title, summary, covers, objectives } = inLanguage(module.words, language).value;
  const text = [summary, ...covers, ...Object.values(objectives)].join(' · ');
  return [
    [moduleInside(module.slug), title, '', '', text],
    ...module.lessons.map((lesson, at) => lessonRow({ module, lesson, at }, language)),
  ];
}

type LessonAt = { module: Module; lesson: Lesson; at: number };

function lessonRow({ module, lesson, at }: LessonAt, language: SiteLanguage): PageRow {
  const { title, blocks } = inLanguage(lesson.text, language).value;
  const number = fill(wordsIn(language).find.lesson, { number: at + 1 });
  const belongsTo = `${inLanguage(module.words, language).value.title} · ${number}`;
  const inside = moduleInside(module.slug, at + 1);
  return [inside, title, belongsTo, headingsOf(blocks).join(' · '), textOf(blocks)];
}

function helpRows({ services }: Content, language: SiteLanguage): PageRow[] {
  const { help, safety, moment, join, about, glossary } = wordsIn(language);
  const names = services.map(({ name }) => name[completeOf(language)]);
  const needs = services.flatMap((service) => service.needs.map((need) => help.needs[need]));
  const telling = services.map(({ description }) => description[completeOf(language)]);
  const { does, doesNot, history, spy, shared, workshop, network, calls } = safety;
  const watched = [does, doesNot, history, spy, shared, workshop, network, calls].flat();
  const steps = moment.steps.flatMap(({ title, text }) => [title, text]);
  return [
    row('help/', help.heading, [...names, ...new Set(needs)], [help.lead, ...telling]),
    row('moment/', moment.heading, [], [moment.lead, moment.breathText, ...steps, moment.after]),
    row('safety/', safety.heading, [], [safety.lead, ...watched]),
    row('join/', join.heading, [], [join.without]),
    row('about/', about.title, [about.heading], [about.lead, ...about.taught]),
    row('words/', glossary.title, [], [glossary.lead]),
  ];
}

function row(...[inside, title, alsoBy, texts]: [string, string, string[], string[]]): PageRow {
  return [inside, title, '', alsoBy.join(' · '), texts.join(' ')];
}

function wordRows(content: Content, language: SiteLanguage): PageRow[] {
  const { find } = wordsIn(language);
  return glossaryOf(content, completeOf(language)).map(({ term, forms, meaning, anchor }) => [
    `words/#${anchor}`,
    term,
    find.wordTag,
    forms.join(' · '),
    meaning,
  ]);
}
