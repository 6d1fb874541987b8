import { useEffect, useState } from 'preact/hooks';
import type { ConsoleApp } from '../app.ts';
import { loadNames } from './load-names.ts';
import { type Names, nameKey, type Versioned } from './module-names.ts';

/** The words of these modules in the reader's language, empty until they have come. */
export function useNames({ around }: ConsoleApp, modules: readonly Versioned[]): Names {
  const [names, setNames] = useState<Names>({});
  const wanted = [...new Set(modules.map(nameKey))].join();
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
