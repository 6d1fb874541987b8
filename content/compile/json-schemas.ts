import * as z from 'zod';
import { glossarySchema } from '../schema/glossary.ts';
import { moduleSchema } from '../schema/module.ts';
import { moduleWordsSchema } from '../schema/module-words.ts';
import { quizSchema } from '../schema/quiz.ts';
import { quizWordsSchema } from '../schema/quiz-words.ts';
import { serviceSchema } from '../schema/service.ts';
import { versionsSchema } from '../schema/versions.ts';

const schemas = {
  glossary: glossarySchema,
  module: moduleSchema,
  'module-words': moduleWordsSchema,
  quiz: quizSchema,
  'quiz-words': quizWordsSchema,
  service: serviceSchema,
  versions: versionsSchema,
};

/** JSON Schemas (draft-07, which editors know best) for authors' files, as text by file name. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
