import type { Words } from '../../words/en.ts';
import { application } from './ur/application.ts';
import { issued } from './ur/issued.ts';
import { issuer } from './ur/issuer.ts';
import { overview } from './ur/overview.ts';
import { recognition } from './ur/recognition.ts';

export const certifier: Words['certifier'] = {
  titles: {
    queue: 'درخواستیں',
    applicant: 'درخواست',
    recognitions: 'پچھلا تجربہ',
    issued: 'جاری شدہ سرٹیفکیٹ',
    overview: 'ایک نظر میں',
    issuer: 'ہمارے بارے میں',
  },
  navigation: 'سرٹیفکیٹ دینے والا ادارہ',
  reason: 'وجہ',
  reasonHint:
    'جن کے بارے میں ہے، وہ اسے پڑھیں گے۔ صرف ان کے کام کے بارے میں لکھیں؛ شرکا کے بارے میں کچھ نہیں۔',
  reasonFault: 'وجہ لکھیں، زیادہ سے زیادہ 1000 حروف۔',
  application,
  recognition,
  issued,
  overview,
  issuer,
};
