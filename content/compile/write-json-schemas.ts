import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { replaceFiles } from './replace-files.ts';

// npm run content:schemas — after a change in content/schema
await replaceFiles(join(import.meta.dirname, '../schema/generated'), jsonSchemas());
