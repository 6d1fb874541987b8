import { useEffect, useState } from 'preact/hooks';
import type { Loading } from '../../console/parts/use-loaded.ts';
import { type LessonsFile, lessonsFile } from '../../workshop/api/lessons-file.ts';
import { type QuizFile, quizFile } from '../../workshop/api/quiz-file.ts';
import { readFile } from '../../workshop/api/read-file.ts';
import type { CertificationApp } from '../app.ts';

/** The lessons of a module, from the site's own files. */
export function useLessons(
  app: CertificationApp,
  moduleId: string,
): [Loading<LessonsFile>, () => void] {
  const { language } = app.around;
  return useFile(app, `/l/${slugOf(app, moduleId)}.${language}.json`, lessonsFile);
}

/** One form of a module's quiz, without key. */
export function useQuiz(
  app: CertificationApp,
  moduleId: string,
  { form, version }: { readonly form: 'A' | 'B'; readonly version: number },
): [Loading<QuizFile>, () => void] {
  const { language } = app.around;
  return useFile(app, `/q/${slugOf(app, moduleId)}.${form}.${version}.${language}.json`, quizFile);
}

function slugOf({ around }: CertificationApp, moduleId: string): string {
  return around.facts.modules.find(({ id }) => id === moduleId)?.slug ?? moduleId;
}

function useFile<Body>(
  { around }: CertificationApp,
  address: string,
  schema: { parse(json: unknown): Body },
): [Loading<Body>, () => void] {
  const [loaded, setLoaded] = useState<Loading<Body>>({ kind: 'loading' });
  const load = () => {
    setLoaded({ kind: 'loading' });
    void readFile(around.fetching, address, schema).then((body) =>
      setLoaded(body === 'unreachable' ? { kind: 'offline' } : { kind: 'loaded', body }),
    );
  };
  useEffect(load, [address]);
  return [loaded, load];
}
