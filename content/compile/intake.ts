import type * as z from 'zod';
import { languages } from '../schema/language.ts';
import { describeIssue } from './describe-issue.ts';
import { type Mistake, mistake } from './mistake.ts';
import type { SourceFiles } from './source-files.ts';

/** What the reading steps share: the files, and a list that takes what is wrong with them. */
export type Intake = { files: SourceFiles; mistakes: Mistake[] };

const translated = new RegExp(`\\.(${languages.join('|')})\\.(?:json|md)$`);

/** The text of a file that has to be there; undefined, with a mistake noted, when it is not. */
export function takeText(intake: Intake, file: string): string | undefined {
  const text = intake.files.take(file);
  if (text !== undefined) return text;
  const language = translated.exec(file)?.[1];
  const place = { file, field: 'whole file' };
  intake.mistakes.push(
    language === undefined
      ? mistake('missing-file', place, 'is missing: add it, or correct the name that asks for it.')
      : mistake(
          'missing-translation',
          place,
          `is missing: write it in "${language}", with the same ids as in the other languages.`,
        ),
  );
  return undefined;
}

/** A JSON file parsed by its schema; undefined, with mistakes noted, when it does not fit. */
export function takeJson<Schema extends z.ZodType>(
  intake: Intake,
  file: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const text = takeText(intake, file);
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') {
    const says = `is no JSON (${parsed.reason}): correct it; an editor shows the place.`;
    intake.mistakes.push(mistake('unreadable', { file, field: 'whole file' }, says));
    return undefined;
  }
  const result = schema.safeParse(parsed.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const { field, says } = describeIssue(issue);
    intake.mistakes.push(mistake('invalid', { file, field }, says));
  }
  return undefined;
}

type ParsedJson = { kind: 'value'; value: unknown } | { kind: 'broken'; reason: string };

function parseJson(text: string): ParsedJson {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}
