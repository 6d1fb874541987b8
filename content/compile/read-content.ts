import { glossarySchema } from '../schema/glossary.ts';
import { serviceSchema } from '../schema/service.ts';
import { versionsSchema } from '../schema/versions.ts';
import type { Draft, ServiceDraft } from './draft.ts';
import { type Intake, takeJson } from './intake.ts';
import { type Mistake, mistake } from './mistake.ts';
import { readModule } from './read-module.ts';
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
  for (const file of intake.files.untaken()) {
    const says =
      'nothing asks for this file: correct its name, list it in module.json or remove it.';
    intake.mistakes.push(mistake('unexpected-file', { file, field: 'whole file' }, says));
  }
  return { draft: { modules, services, glossary, versions }, mistakes: intake.mistakes };
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
