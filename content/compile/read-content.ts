import { glossarySchema } from '../schema/glossary.ts';
import { serviceSchema } from '../schema/service.ts';
import { versionsSchema } from '../schema/versions.ts';
import type { Draft, ServiceDraft } from './draft.ts';
import { type Intake, takeJson } from './intake.ts';
import { type Mistake, mistake } from './mistake.ts';
import { readBanks } from './read-banks.ts';
import { readConduct } from './read-conduct.ts';
import { readModule } from './read-module.ts';
import { readRubrics } from './read-rubrics.ts';
import { readTracks } from './read-tracks.ts';
import { SourceFiles } from './source-files.ts';

/** Reads all files into a draft, with what is wrong in single files. Pure: the files are given. */
export function readContent(files: ReadonlyMap<string, string>): {
  draft: Draft;
  mistakes: Mistake[];
} {
  const intake: Intake = { files: new SourceFiles(files), mistakes: [] };
  const modules = intake.files.names('content/modules').flatMap((name) => {
    const module = readModule(intake, name);
    return module === undefined ? [] : [module];
  });
  const services = readServices(intake);
  const glossary = takeJson(intake, 'content/glossary.json', glossarySchema) ?? { terms: [] };
  const versionsFile = 'content/versions.json';
  const versions = files.has(versionsFile)
    ? (takeJson(intake, versionsFile, versionsSchema) ?? {})
    : {};
  const certification = {
    tracks: readTracks(intake),
    rubrics: readRubrics(intake),
    conduct: readConduct(intake),
    banks: readBanks(intake, 'content/banks'),
  };
  noteUntaken(intake);
  const draft = { modules, services, glossary, versions, ...certification };
  return { draft, mistakes: intake.mistakes };
}

/** Notes files that nothing asked for: a slip in a name. */
export function noteUntaken({ files, mistakes }: Intake): void {
  for (const file of files.untaken()) {
    const says =
      'nothing asks for this file: correct its name, list it in module.json or remove it.';
    mistakes.push(mistake('unexpected-file', { file, field: 'whole file' }, says));
  }
}

function readServices(intake: Intake): ServiceDraft[] {
  const countries = intake.files.names('content/services');
  return countries.flatMap((country) => {
    const folder = `content/services/${country}`;
    const names = intake.files.names(folder).filter((name) => name.endsWith('.json'));
    return names.flatMap((name) => {
      const file = `${folder}/${name}`;
      const service = takeJson(intake, file, serviceSchema);
      return service === undefined ? [] : [{ file, service }];
    });
  });
}
