import { type University } from './university.js';

const inGwangju = {
  kind: 'home',
  city: 'Gwangju',
  provinceCode: null,
  timeZone: 'Asia/Seoul',
  hub: null,
} as const;

/** The three universities of Gwangju whose students apply. ROR has no record of Honam. */
export const homeUniversities: readonly University[] = [
  {
    ...inGwangju,
    nameEn: 'Chonnam National University',
    nameKo: '전남대학교',
    nameFr: 'Université nationale de Chonnam',
    rorId: 'https://ror.org/05kzjxq56',
    domains: ['jnu.ac.kr', 'jnu.example'],
  },
  {
    ...inGwangju,
    nameEn: 'Chosun University',
    nameKo: '조선대학교',
    nameFr: 'Université Chosun',
    rorId: 'https://ror.org/01zt9a375',
    domains: ['chosun.ac.kr', 'chosun.example'],
  },
  {
    ...inGwangju,
    nameEn: 'Honam University',
    nameKo: '호남대학교',
    nameFr: 'Université Honam',
    rorId: null,
    domains: ['honam.ac.kr', 'honam.example'],
  },
];
