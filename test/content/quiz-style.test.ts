import { describe, expect, it } from 'vitest';
import { collectiveIn, negativeIn } from '../../content/compile/quiz-phrases.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import { editJson, mistakesAfter, moduleFolder } from './sample-content.ts';
import { itTells, type Situation } from './situation.ts';

const quiz = (language: Language) => `${moduleFolder}/quiz/1/quiz.${language}.json`;

describe('an option about the other options is refused', () => {
  it.each([
    ['en', 'All of the above'],
    ['en', 'None of the above.'],
    ['en', 'None of these'],
    ['en', 'Both a and c'],
    ['en', 'A and B'],
    ['ur', 'اوپر دیے گئے سب جواب'],
    ['ur', 'مندرجہ بالا تمام'],
    ['ur', 'ان میں سے کوئی نہیں'],
    ['ur', 'سب درست ہیں۔'],
    ['ar', 'جميع ما سبق'],
    ['ar', 'كلّ ما ذُكر'],
    ['ar', 'لا شيء مما سبق'],
    ['ar', 'لا شيء من هذه'],
    ['ar', 'كل الإجابات صحيحة'],
  ] as const)('%s: %s', (language, option) => {
    expect(collectiveIn(option, language)).toEqual(expect.stringMatching(/./u));
  });

  it.each([
    ['en', 'Ask all of them, one after the other'],
    ['en', 'Wait until none of these people is near'],
    ['en', 'Take a and b apart'],
    ['ur', 'سب سے پوچھے، پھر انتظار کرے'],
    ['ur', 'ان میں سے کوئی نہیں آئے گا، یہ کہہ کر چل دے'],
    ['ar', 'يسأل الجميع، واحدًا بعد آخر'],
    ['ar', 'لا شيء يمنعه من السؤال'],
  ] as const)('but not in %s: %s', (language, option) => {
    expect(collectiveIn(option, language)).toBeUndefined();
  });
});

describe('a question for what is not so is refused', () => {
  it.each([
    ['en', 'Sara waits. Which of these is not a sign of respect?'],
    ['en', "Which answer doesn't help?"],
    ['en', 'What should Ali not do?'],
    ['en', 'Which is NOT safe?'],
    ['en', 'All of these help except:'],
    ['en', 'Which is least helpful?'],
    ['ur', 'ان میں سے کون سی بات احترام نہیں ہے؟'],
    ['ur', 'علی کو کیا نہیں کرنا چاہیے؟'],
    ['ur', 'کون سا طریقہ غلط ہے؟'],
    ['ur', 'کون سی بات نہیں کرنی چاہیے؟'],
    ['ar', 'أيّ مما يلي ليس علامة احترام؟'],
    ['ar', 'ما الذي لا يساعد سارة؟'],
    ['ar', 'كلها تساعد ما عدا واحدة: ما هي؟'],
  ] as const)('%s: %s', (language, stem) => {
    expect(negativeIn(stem, language)).toEqual(expect.stringMatching(/./u));
  });

  it.each([
    ['en', 'Sara does not answer. What should Ali do?'],
    ['en', 'Which sign shows that she does not want to go on?'],
    ['en', 'What can Ali say if she is not sure?'],
    ['en', 'Which check for a real yes failed?'],
    ['en', 'What should Ali do so that she need not explain?'],
    ['ur', 'سارہ نہیں مانتی۔ علی کیا کرے؟'],
    ['ur', 'کون سی بات بتاتی ہے کہ وہ راضی نہیں؟'],
    ['ur', 'سچی ہاں کی کون سی شرط پوری نہیں ہوئی؟'],
    ['ur', 'کیا وہ نہیں مانتی تو علی چلا جائے؟'],
    ['ar', 'لا تجيب سارة. ماذا يفعل علي؟'],
    ['ar', 'أيّ علامة تدلّ على أنها لا تريد؟'],
    ['ar', 'ماذا يفعل علي إذا لم تجب؟'],
    ['ar', 'أيّ شرط لم يتحقق؟'],
  ] as const)('but not in %s: %s', (language, stem) => {
    expect(negativeIn(stem, language)).toBeUndefined();
  });
});

const situations: Situation[] = [
  {
    title: 'an option about the other options',
    change: (files) =>
      editJson(files, quiz('ar'), ({ items }) => {
        items.a1.options.b = 'كل ما سبق';
      }),
    kind: 'quiz-style',
    file: quiz('ar'),
    field: 'items.a1.options.b',
  },
  {
    title: 'a question for what is not so',
    change: (files) =>
      editJson(files, quiz('en'), ({ items }) => {
        items.b2.stem = 'Sara waits. Which of these is not a good answer?';
      }),
    kind: 'quiz-style',
    file: quiz('en'),
    field: 'items.b2.stem',
  },
];

describe('loadContent() tells an author of', () => {
  itTells(situations);
});

it('leaves older versions of a quiz as they were', async () => {
  const mistakes = await mistakesAfter((files) => {
    for (const name of ['quiz', ...languages.map((language) => `quiz.${language}`)]) {
      files.set(
        `${moduleFolder}/quiz/2/${name}.json`,
        files.get(`${moduleFolder}/quiz/1/${name}.json`) ?? '',
      );
    }
    editJson(files, `${moduleFolder}/module.json`, (module) => {
      module.quizVersion = 2;
    });
    editJson(files, quiz('en'), ({ items }) => {
      items.a1.stem = 'Which is NOT safe?';
    });
  });
  expect(mistakes.map(({ kind }) => kind)).toEqual(['version', 'version']);
});
