import type { Words } from '../../words/en.ts';
import { application } from './ar/application.ts';
import { issued } from './ar/issued.ts';
import { issuer } from './ar/issuer.ts';
import { overview } from './ar/overview.ts';
import { recognition } from './ar/recognition.ts';

export const certifier: Words['certifier'] = {
  titles: {
    queue: 'الطلبات',
    applicant: 'الطلب',
    recognitions: 'الخبرة السابقة',
    issued: 'الشهادات الممنوحة',
    overview: 'نظرة عامة',
    issuer: 'بياناتنا',
  },
  navigation: 'الجهة التي تمنح الشهادات',
  reason: 'السبب',
  reasonHint: 'يقرؤه من يخصّه الأمر. عن العمل وحده، ولا شيء عن المشاركين.',
  reasonFault: 'يلزم ذكر السبب، في 1000 حرف على الأكثر.',
  application,
  recognition,
  issued,
  overview,
  issuer,
};
