import { useState } from 'preact/hooks';
import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import { handoutParts, moduleInside, pathTo } from '../../paths.ts';
import { fill } from '../../words/fill.ts';
import type { ModuleFacts } from '../app.ts';
import { OneOf } from '../parts/choices.tsx';
import type { Words } from '../words/en.ts';
import { languageOfLink } from './language-of-link.ts';
import { pinnedVersion } from './pinned-version.ts';

interface Props {
  readonly sheet: Pick<WorkshopSheet, 'state' | 'plan' | 'modules'>;
  readonly modules: readonly ModuleFacts[];
  readonly own: Language;
  readonly words: Words;
}

/** The pages of each module that are shown, printed or handed out, in a language of the group. */
export function HandoutLinks({ sheet, modules, own, words: { sharing, lists } }: Props) {
  // What is handed out is for the group, whatever the trainer reads.
  const { languages } = sheet.plan;
  const [language, setLanguage] = useState(languageOfLink(own, languages));
  return (
    <>
      {languages.length > 1 && (
        <OneOf
          legend={sharing.languageLegend}
          options={languages.map((id) => ({ id, text: lists.languages[id] }))}
          value={language}
          onChoose={(id) => setLanguage(languages.find((each) => each === id) ?? language)}
        />
      )}
      {modules.map(({ id, slug, title, version: newest }) => (
        <section key={id}>
          <h3>{title}</h3>
          <OtherVersion
            version={pinnedVersion(sheet, { id, version: newest })}
            newest={newest}
            sharing={sharing}
          />
          <ul>
            {handoutParts.map((part) => (
              <li key={part}>
                <a
                  href={pathTo(language, moduleInside(slug, part))}
                  hreflang={language}
                  target="_blank"
                  rel="noreferrer"
                >
                  {sharing.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface VersionProps {
  readonly version: number;
  readonly newest: number;
  readonly sharing: Words['sharing'];
}

/** Sheets that are printed now would have other questions than the workshop. */
function OtherVersion({ version, newest, sharing }: VersionProps) {
  if (version === newest) return null;
  return <p class="callout">{fill(sharing.otherVersion, { version, newest })}</p>;
}
