import * as z from 'zod';
import { conductSchema } from '../schema/conduct.ts';
import { examBankSchema } from '../schema/exam-bank.ts';
import { examBankWordsSchema } from '../schema/exam-bank-words.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { moduleSchema } from '../schema/module.ts';
import { moduleWordsSchema } from '../schema/module-words.ts';
import { quizSchema } from '../schema/quiz.ts';
import { quizWordsSchema } from '../schema/quiz-words.ts';
import { rubricSchema } from '../schema/rubric.ts';
import { rubricWordsSchema } from '../schema/rubric-words.ts';
import { serviceSchema } from '../schema/service.ts';
import { trackSchema } from '../schema/track.ts';
import { trackWordsSchema } from '../schema/track-words.ts';
import { versionsSchema } from '../schema/versions.ts';

const schemas = {
  conduct: conductSchema,
  'exam-bank': examBankSchema,
  'exam-bank-words': examBankWordsSchema,
  glossary: glossarySchema,
  module: moduleSchema,
  'module-words': moduleWordsSchema,
  quiz: quizSchema,
  'quiz-words': quizWordsSchema,
  rubric: rubricSchema,
  'rubric-words': rubricWordsSchema,
  service: serviceSchema,
  track: trackSchema,
  'track-words': trackWordsSchema,
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
