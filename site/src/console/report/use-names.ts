import { useEffect, useState } from 'preact/hooks';
import type { ConsoleApp } from '../app.ts';
import { loadNames, type Versioned } from './load-names.ts';
import type { Names } from './module-names.ts';

/** The words of these modules in the reader's language, empty until they have come. */
export function useNames({ around }: ConsoleApp, modules: readonly Versioned[]): Names {
  const [names, setNames] = useState<Names>({});
  const wanted = [...new Set(modules.map(({ module, version }) => `${module}.${version}`))].join();
  useEffect(() => {
    let gone = false;
    void loadNames(around, modules).then((loaded) => {
      if (!gone) setNames(loaded);
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return names;
}
