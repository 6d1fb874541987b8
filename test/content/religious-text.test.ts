import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReligiousMarker } from '../../content/compile/religious-markers.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import { editJson, editText, lessonPath, mistakesAfter, moduleFolder } from './sample-content.ts';

const marked: Record<Language, string[]> = {
  en: [
    'The Quran says',
    "in the Qur'an",
    'a hadith',
    'Surah 4',
    'this ayah',
    'The Prophet taught',
    'a fatwa',
    'Shariah law',
    'Imam Malik wrote',
    'Maulana Tariq',
    'Sahih Muslim',
    'peace be upon him',
    'the Bible',
  ],
  ur: [
    'قرآن میں ہے',
    'ایک حدیث',
    'احادیث میں',
    'سورۃ بقرہ',
    'اس آیت میں',
    'پیغمبر نے فرمایا',
    'نبی کریم',
    'رسول نے',
    'فتویٰ دیا',
    'فتوی دیا',
    'شریعت کے مطابق',
    'شرعی حکم',
    'مولانا صاحب',
    'صلی اللہ علیہ وسلم',
    'حضرت عمر',
  ],
  ar: [
    'في القرآن',
    'وبالقرآن',
    'حديث شريف',
    'الحديث النبوي',
    'سورة البقرة',
    'هذه الآية',
    'قال النبي',
    'رسول الله',
    'فتوى',
    'أحكام الشريعة',
    'قال تعالى',
    'الإمام مالك',
    'القُرْآن',
    'عليه السلام',
  ],
};

const plain: Record<Language, string[]> = {
  en: [
    'He surveyed the profit, to be sure',
    'Saima asks the imam of the mosque for a room',
    'Muhammad says hello to Allah Rakha',
    'the Sunday newspaper',
  ],
  ur: ['اس کی صورت', 'سنتے ہیں', 'نبیل اور حضرات', 'علامت دیکھیں', 'اللہ حافظ', 'آیا تھا'],
  ar: [
    'كان الحديث مع صديقتي طويلا',
    'قبل سنة واحدة',
    'وقفت أمام الباب',
    'صورة في المجموعة',
    'نبيل وسورية وتنبيه',
    'الطب الشرعي',
    'إن شاء الله',
    'علامة على الباب',
  ],
};

describe('findReligiousMarker()', () => {
  const pairs = (texts: Record<Language, string[]>) =>
    languages.flatMap((language) => texts[language].map((text) => [language, text] as const));

  it.each(pairs(marked))('finds it (%s): %s', (language, text) => {
    expect(findReligiousMarker(text, language)).toBeDefined();
  });

  it.each(pairs(plain))('lets ordinary words pass (%s): %s', (language, text) => {
    expect(findReligiousMarker(text, language)).toBeUndefined();
  });

  it.each(['ﷺ', 'ﷻ', '﴿', '﴾', '\u0612', '۝', '﷽'])('finds the sign %s anywhere', (sign) => {
    for (const language of languages) {
      expect(findReligiousMarker(`word${sign}word`, language)?.marker).toBe(sign);
    }
  });

  it('finds a marker wherever it stands, however it is set, and says where', () => {
    const around = fc.constantFrom('', ' ', 'word ', '"', '**', '(', 'کل ', 'كل ', '\t');
    const after = fc.constantFrom('', ' ', ' word', '"', '**', '.', '،', '۔', "'s");
    const word = fc.constantFrom('Quran', 'HADITH', 'prophet', 'Fatwa');
    const placed = fc.record({ language: fc.constantFrom(...languages), around, word, after });
    fc.assert(
      fc.property(placed, (given) => {
        const text = `${given.around}${given.word}${given.after}`;
        expect(findReligiousMarker(text, given.language)).toEqual({
          index: given.around.length,
          marker: given.word,
        });
      }),
    );
  });
});

describe('religious text in a lesson', () => {
  const path = lessonPath('asking-first', 'en');
  const passage = 'The Quran speaks of mercy';
  const record = {
    text: passage,
    reference: 'Quran 21:107',
    reviewer: { name: 'A scholar', role: 'scholar' },
    date: '2026-11-01',
  };
  const add = (files: Map<string, string>, text: string) =>
    editText(files, path, ['\n\n## ', `\n\n${text}\n\n## `]);

  it('fails the build with its line', async () => {
    const mistakes = await mistakesAfter((files) => add(files, `${passage}.`));
    expect(mistakes).toEqual([
      expect.objectContaining({ kind: 'religious-text', file: `content/${path}`, field: 'line 3' }),
    ]);
  });

  it('passes with a record of that passage, its reference and its reviewer', async () => {
    const mistakes = await mistakesAfter((files) => {
      add(files, `${passage} (Quran 21:107).`);
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.religiousReferences = [record];
      });
    });
    expect(mistakes).toEqual([]);
  });

  it('fails beside a record of another passage', async () => {
    const mistakes = await mistakesAfter((files) => {
      add(files, `${passage}. A hadith says so too.`);
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.religiousReferences = [record];
      });
    });
    expect(mistakes.map(({ kind }) => kind)).toEqual(['religious-text']);
    expect(mistakes[0]?.sentence).toContain('"hadith"');
  });

  it('fails with a record without reviewer', async () => {
    const mistakes = await mistakesAfter((files) => {
      add(files, passage);
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.religiousReferences = [{ ...record, reviewer: undefined }];
      });
    });
    expect(mistakes).toContainEqual(
      expect.objectContaining({ kind: 'invalid', field: 'religiousReferences[0].reviewer' }),
    );
  });

  it('fails in quiz words, module words, guides and services as well', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, `${moduleFolder}/quiz/1/quiz.en.json`, (words) => {
        words.items.a1.explanations.a = 'A hadith.';
      });
      editJson(files, `${moduleFolder}/module.ur.json`, (words) => (words.summary = 'ایک حدیث'));
      editText(files, `${moduleFolder}/guide.ar.md`, ['\n\n## ', '\n\nقال تعالى.\n\n## ']);
      editJson(files, 'services/pk/pk-help.json', (help) => (help.howTo.en = 'Ask for a fatwa.'));
    });
    expect(mistakes.map(({ kind, field }) => [kind, field])).toEqual([
      ['religious-text', 'items.a1.explanations.a'],
      ['religious-text', 'summary'],
      ['religious-text', 'line 3'],
      ['religious-text', 'howTo.en'],
    ]);
  });
});
