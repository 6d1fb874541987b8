import { runTyped } from './editing/run-typed.ts';

/*
 * npm run content                                   checks and writes .sanad/content
 * npm run content -- check [module]                 checks, writes nothing
 * npm run content -- new <module>                   a folder with text to replace
 * npm run content -- status [--json]                what is written, read by experts, behind
 * npm run content -- sheet <module> <language>      a spreadsheet; --in <file> takes it back
 * npm run content -- banks <folder>                a certifying body's own exams; --out <folder>
 * npm run content -- gift <module> <language>       the quiz as Moodle GIFT, out and in
 * npm run content -- --record                       records new versions of what is published
 * npm run content -- --record-typo consent.1.ur     records a corrected spelling
 */

process.exitCode = await runTyped(process.argv.slice(2));
