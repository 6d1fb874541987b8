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
    'Islam forbids this',
    'Islam strictly **forbids** this',
    'God does not allow it',
    'forbidden by God',
    'it is haram',
    'halal',
    'God tells us',
    'Allah tells us',
    'God gave women this right',
    'our religion teaches',
    'All religions teach respect',
    'the Holy Book says',
    'scripture teaches',
    'that verse',
    'Muhammad taught',
    'Mohammed (SAW)',
    'Aisha (RA)',
    'An-Nisa 4:19',
    'An-Nisa 4.19',
    'John 3:16',
    'as in (4:19)',
    'see 21:107',
    'imam Malik',
    'Imam-e-Azam',
    'Sunna',
    'Hadis',
    'Qurʾān',
    'Qurʼan',
    'Qur`an',
    'Qur&rsquo;an',
    'Qur&#x2019;an',
    "Qur\\'an",
    'Qu**ra**n',
    'ḥadīth',
    'Sharīʿah',
    'Pro\u00ADphet',
    'Pro\u200Bphet',
    'Prophet\u200BJesus',
    'Ｑｕｒａｎ',
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
    'اسلام کہتا ہے',
    'اسلام میں اس کی جگہ',
    'اسلام ہمیں یہ سکھاتا ہے',
    'ہمارا مذہب منع کرتا ہے',
    'یہ حرام ہے',
    'حلال',
    'اللہ فرماتا ہے',
    'اللہ تعالیٰ کا حکم',
    'اللہ نے فرمایا',
    'خدا نے کہا',
    'آنحضرت',
    'حضور نے فرمایا',
    'حضورِ اکرم',
    'سورۂ نساء',
    'سوره نساء',
    'صحابۂ کرام',
    'امام علی',
    'حکمِ الٰہی',
    'قرآن\u200Cپاک',
    'قر\u200Bآن',
    'قُرآنِ مجید',
    'ا\u0653یت',
    'محمد نے سکھایا',
    'قال عز وجل',
    'النساء 4:19',
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
    'الإسلام يحرم',
    'الإسلام حرّم',
    'والإسلام لا يسمح',
    'حرم الإسلام',
    'هذا حرام',
    'بالحلال',
    'قال عز وجل',
    'يقول الله',
    'الله تعالى يأمرنا',
    'أمرنا الله',
    'الله يعلمنا',
    'حكم الشرع',
    'شرعًا',
    'جاء في الحديث',
    'السنة النبوية',
    'الكتاب والسنة',
    'من السنة أن',
    'القـــرآن',
    'احاديث نبوية',
    'الاية',
    'محمد قال',
    '[النساء: 19]',
    'البقرة 2:256',
  ],
};

const plain: Record<Language, string[]> = {
  en: [
    'He surveyed the profit, to be sure',
    'Saima asks the imam of the mosque for a room',
    'Saima says hello to Allah Rakha',
    'God forbid! Thank God she told me, and God willing she sleeps',
    'Islamabad allows it; Abdullah says no',
    'a cardinal rule, well versed (as I said)',
    'open from 9:00 to 17:00, Monday 9:30, At 4:15 she called (at 10:30)',
    'not an expert in religion, whatever their faith',
    'the Sunday newspaper',
  ],
  ur: [
    'اس کی صورت',
    'سنتے ہیں',
    'نبیل اور حضرات',
    'علامت دیکھیں',
    'اللہ حافظ',
    'آیا تھا',
    'اسلام آباد کی عدالت نے حکم دیا',
    'عبد اللہ نے کہا',
    'ثناء اللہ نے منع کیا',
    'اس نے خدا حافظ کہا',
    'لین دین کی اجازت',
    'اس کے والدین نے کہا',
    'صبح 9:00 بجے',
    'ان کی حضوری',
    'السلام علیکم',
  ],
  ar: [
    'كان الحديث مع صديقتي طويلا',
    'قبل سنة واحدة',
    'وقفت أمام الباب',
    'صورة في المجموعة',
    'نبيل وسورية وتنبيه',
    'الطب الشرعي',
    'إن شاء الله',
    'علامة على الباب',
    'رغبت في الحديث معها',
    'هذا العام وهذه سنة طويلة',
    'خطوة إلى الأمام',
    'يقول عبد الله ونور الدين قال',
    'الله يعلم، لا سمح الله، بارك الله فيك، الله يكرمك',
    'يحرمها من راتبها، الحرم الجامعي، المحرم',
    'ولاية البنجاب والولايات',
    'شرع في العمل',
    'حضرت الاجتماع وسنت القوانين',
    'الساعة 4:19 يوم الاثنين 9:00',
    'خبراء في القانون أو الدين',
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

  it.each([
    ['en', 'Ask Mohammad Ali the shopkeeper', 'name', 'Mohammad'],
    ['ar', 'في هذه السنة', 'year', 'السنة'],
    ['ur', 'دیکھیں (4:19)', 'numbers', '(4:19)'],
    ['en', 'a fatwa', 'passage', 'fatwa'],
  ] as const)('tells what it may be instead (%s): %s', (...[language, text, kind, marker]) => {
    expect(findReligiousMarker(text, language)).toMatchObject({ kind, marker });
  });

  it('gives the marker as written, from its place in the file', () => {
    const text = 'A **long&nbsp;way** to the Qur&rsquo;ān.';
    expect(findReligiousMarker(text, 'en')).toMatchObject({
      index: text.indexOf('Qur'),
      marker: 'Qur&rsquo;ān',
    });
  });

  it('passes over whole reviewed passages only, however they are spelled', () => {
    const reviewed = ["The Qur'an speaks", 'Quran 2:1'];
    const found = (text: string) => findReligiousMarker(text, 'en', reviewed)?.marker;
    expect(found('The Qur’ān\nspeaks (Quran 2:1)')).toBeUndefined();
    expect(found('Of Islam Quran 2:1 says')).toBeUndefined();
    expect(found('The Qur’an is')).toBe('Qur’an');
    expect(found('Quran 2:18')).toBe('Quran 2:18');
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
          kind: 'passage',
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

  it('fails however the word is set, with its line', async () => {
    const mistakes = await mistakesAfter((files) =>
      add(files, 'Kind&rsquo;&rsquo;&rsquo;&rsquo;.\n\nThe\nHoly **Qur&rsquo;an**.'),
    );
    expect(mistakes.map(({ kind, field }) => [kind, field])).toEqual([
      ['religious-text', 'line 6'],
    ]);
    expect(mistakes[0]?.sentence).toContain('"Qur’an"');
  });

  it('fails where the reviewed citation stands without its passage', async () => {
    const mistakes = await mistakesAfter((files) => {
      add(files, `${passage} (Quran 21:107).`);
      editText(files, lessonPath('asking-first', 'ur'), ['\n\n## ', '\n\nQuran 21:107.\n\n## ']);
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.religiousReferences = [record];
      });
    });
    expect(mistakes.map(({ kind, file }) => [kind, file])).toEqual([
      ['religious-text', `content/${lessonPath('asking-first', 'ur')}`],
    ]);
  });

  it.each([
    ['reference', 'Quran', 'one word'],
    ['text', 'The Quran', 'shorter than three words'],
  ])('refuses a record whose %s is "%s"', async (field, value, says) => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.religiousReferences = [{ ...record, [field]: value }];
      });
    });
    expect(mistakes).toContainEqual(
      expect.objectContaining({
        field: `religiousReferences[0].${field}`,
        sentence: expect.stringContaining(says),
      }),
    );
  });

  it('fails in the title and the publisher of a source', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, `${moduleFolder}/module.json`, (module) => {
        module.sources[0].title = 'Verses on kindness';
        module.sources[0].publisher = 'دار الإفتاء والشريعة';
      });
    });
    expect(mistakes.map(({ kind, field }) => [kind, field])).toEqual([
      ['religious-text', 'sources[0].title'],
      ['religious-text', 'sources[0].publisher'],
    ]);
  });

  it('proposes another word for the year, the name and the time of day', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, `${moduleFolder}/module.ar.json`, (words) => (words.summary = 'في السنة'));
      editJson(files, `${moduleFolder}/module.en.json`, (words) => (words.summary = 'Mohamed'));
      editJson(files, `${moduleFolder}/module.ur.json`, (words) => (words.summary = '(4:19)'));
    });
    const sentences = mistakes.map(({ sentence }) => sentence).join('\n');
    expect(sentences).toContain('write العام');
    expect(sentences).toContain('choose another name');
    expect(sentences).toContain('time of day');
  });

  it('fails in quiz words, module words, guides, sheets for guardians and services as well', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, `${moduleFolder}/quiz/1/quiz.en.json`, (words) => {
        words.items.a1.explanations.a = 'A hadith.';
      });
      editJson(files, `${moduleFolder}/module.ur.json`, (words) => (words.summary = 'ایک حدیث'));
      for (const page of ['guide', 'guardians']) {
        editText(files, `${moduleFolder}/${page}.ar.md`, ['\n\n## ', '\n\nقال تعالى.\n\n## ']);
      }
      editJson(files, 'services/pk/pk-help.json', (help) => (help.howTo.en = 'Ask for a fatwa.'));
    });
    expect(mistakes.map(({ kind, field }) => [kind, field])).toEqual([
      ['religious-text', 'items.a1.explanations.a'],
      ['religious-text', 'summary'],
      ['religious-text', 'line 3'],
      ['religious-text', 'line 3'],
      ['religious-text', 'howTo.en'],
    ]);
  });
});
