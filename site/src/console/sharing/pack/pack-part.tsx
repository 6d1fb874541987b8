import { useState } from 'preact/hooks';
import type { Language } from '../../../../../functions/platform/language.ts';
import { packFile } from '../../../paths.ts';
import { fill } from '../../../words/fill.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import type { ConsoleApp, ModuleFacts } from '../../app.ts';
import { saveFile } from '../../csv/save-file.ts';
import type { Words } from '../../words/en.ts';
import { joinPacks } from './join-packs.ts';

interface Props {
  readonly app: ConsoleApp;
  readonly modules: readonly ModuleFacts[];
  readonly languages: readonly Language[];
  /** What the file is called: the outward title. */
  readonly name: string;
  readonly words: Words;
}

/** All handouts of a workshop as one file, in each of its languages. */
export function PackPart({ app, modules, languages, name, words }: Props) {
  const { sharing, lists } = words;
  const [busy, setBusy] = useState(false);
  const save = async (language: Language) => {
    setBusy(true);
    const text = await fetchPacks(app, modules, language);
    setBusy(false);
    if (text === undefined) app.tell({ kind: 'offline' });
    else saveFile(`${name}.${language}.html`, 'text/html', text);
  };
  return (
    <section>
      <h2>{sharing.packTitle}</h2>
      <p class="soft">{sharing.pack}</p>
      {languages.map((language) => (
        <Button
          key={language}
          quiet
          busy={busy}
          text={fill(sharing.packIn, { language: lists.languages[language] })}
          onPress={() => void save(language)}
        />
      ))}
    </section>
  );
}

/** Undefined when one of the files didn't come. */
async function fetchPacks(
  { around }: Pick<ConsoleApp, 'around'>,
  modules: readonly ModuleFacts[],
  language: Language,
): Promise<string | undefined> {
  try {
    const files = await Promise.all(
      modules.map(async ({ slug }) => {
        const response = await around.fetching(packFile(slug, language));
        return response.ok ? response.text() : '';
      }),
    );
    return joinPacks(files);
  } catch {
    return undefined;
  }
}
