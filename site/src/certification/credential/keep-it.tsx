import { credentialPath } from '../../../../functions/certification/standard/addresses.ts';
import { saveFile } from '../../console/csv/save-file.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { credentialFile } from './credential-file.ts';
import type { CredentialProps } from './credential-screen.tsx';

/** Files of the credential, its page to print in each language, and what a verifier sees. */
export function KeepIt({ app, words, language, credential, onLookAgain }: CredentialProps) {
  const { credential: texts, lists } = words;
  if (!credential.published) {
    return (
      <div class="callout">
        <p>{texts.unpublished}</p>
        <Button quiet text={texts.lookAgain} onPress={onLookAgain} />
      </div>
    );
  }
  const { id } = credential;
  const keepJson = async () => {
    const text = await credentialFile(app.around.fetching, id);
    if (text === undefined) return app.say(texts.fileMissing);
    saveFile(`credential-${id}.json`, 'application/json', text);
  };
  return (
    <>
      <h2>{texts.download}</h2>
      <p>
        <a class="button" href={credentialPath(id)} download={`credential-${id}.jwt`}>
          {texts.jwt}
        </a>{' '}
        <Button quiet text={texts.json} onPress={() => void keepJson()} />
      </p>
      <p class="soft">{texts.fileNote}</p>
      <h2>{texts.print}</h2>
      <ul>
        {Object.entries(lists.languages).map(([code, name]) => (
          <li key={code}>
            <a href={`/${code}/certificate/#${id}`} hreflang={code}>
              {fill(texts.printIn, { language: name })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/verify/#${id}`}>{texts.verify}</a>
      </p>
    </>
  );
}
