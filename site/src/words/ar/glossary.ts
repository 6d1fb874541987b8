import type { glossary as source } from '../en/glossary.ts';
import type { Widen } from '../widen.ts';

export const glossary: Widen<typeof source> = {
  title: 'معاني الكلمات',
  lead: 'ما تعنيه بعض الكلمات في هذه الدروس. وفي الدرس نفسه يُفتح معنى الكلمة تحت الفقرة التي ترد فيها أول مرة.',
  letters: 'الحروف',
};
