import { type KoreanName } from './names.js';
import { type Field } from './topics/index.js';

/** What the cohort needs to know of a home university. */
export type Home = {
  domain: string;
  mail: string;
  field: Field;
  college: string;
  majors: readonly string[];
  gpaScale: number;
  namedStudent: KoreanName;
};

export const homes: readonly Home[] = [
  {
    domain: 'jnu.ac.kr',
    mail: 'jnu.example',
    field: 'energy',
    college: 'AI융합대학',
    majors: ['인공지능학부', '미래에너지공학과', '빅데이터융합학과', '로봇공학융합전공'],
    gpaScale: 4.5,
    namedStudent: { hangul: '김하늘', surname: 'KIM', givenNames: 'HANEUL' },
  },
  {
    domain: 'chosun.ac.kr',
    mail: 'chosun.example',
    field: 'healthcare',
    college: 'IT융합대학',
    majors: ['인공지능공학과', 'AI헬스케어전공', '컴퓨터공학과', '의생명과학과'],
    gpaScale: 4.5,
    namedStudent: { hangul: '박서윤', surname: 'PARK', givenNames: 'SEOYUN' },
  },
  {
    domain: 'honam.ac.kr',
    mail: 'honam.example',
    field: 'automotive',
    college: 'AI융합대학',
    majors: ['미래자동차공학부', '컴퓨터공학과', 'AI자동차전공', '정보통신공학과'],
    gpaScale: 4.5,
    namedStudent: { hangul: '이준호', surname: 'LEE', givenNames: 'JUNHO' },
  },
];
