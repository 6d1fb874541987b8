import type { FurtherLanguage } from '../../../../site/src/words/further.ts';

/** The skeleton of Sindhi, to show how a language begins: what every page carries, and no more. */
export const language: FurtherLanguage = {
  name: 'سنڌي',
  direction: 'rtl',
  words: {
    frame: {
      skip: 'سڌو مکيه متن ڏانهن وڃو',
      home: 'پهريون صفحو',
      learn: 'موضوع',
      backToWorkshop: 'ورڪشاپ ڏانهن واپس',
      join: 'ورڪشاپ ۾ شامل ٿيو',
      about: 'تعارف',
      safety: 'هن سائيٽ جو محفوظ استعمال',
      help: 'مدد وٺو',
      moment: 'مون کي ڪجهه ترسڻو آهي',
      mainNavigation: 'مکيه فهرست',
      safetyNavigation: 'مدد ۽ نڪرڻ',
      footerNavigation: 'هن سائيٽ بابت',
      languages: 'ٻولي',
      exit: 'جلدي نڪرو',
      exitHint: 'ٻي سائيٽ کلندي؛ شفٽ ٽي ڀيرا دٻائي به نڪري سگهو ٿا',
      exitTwoMore: 'نڪرڻ لاءِ شفٽ ٻه ڀيرا وڌيڪ دٻايو.',
      exitOneMore: 'نڪرڻ لاءِ شفٽ هڪ ڀيرو وڌيڪ دٻايو.',
      exitStopped: 'اوهان اڃا هن صفحي تي آهيو.',
      exitLeaving: 'هڪ لمحو …',
      exitOnward: 'اڳتي وڌو',
      deviceLetters: 'هن ڊوائيس جا اکر استعمال ڪريو',
      deviceLettersNote: 'ٽيب بند ٿيڻ تائين.',
      footerPromise: 'نه نالا، نه نگراني، نه ٻين ڪمپنين جو ڪجهه.',
      footerLicence: 'متن: CC BY 4.0. ڪوڊ: Apache 2.0.',
      fallback: 'هي حصو في الحال انگريزيءَ ۾ آهي.',
    },
    choice: {
      invitation: 'سنڌيءَ ۾ پڙهو',
      lostTitle: 'هي صفحو هتي ناهي',
      lostText: 'ٿي سگهي ٿو ته پتو غلط هجي، يا صفحو هليو ويو هجي.',
      lostLink: 'پهرئين صفحي ڏانهن وڃو',
    },
  },
};
