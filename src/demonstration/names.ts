import { readTable } from '../reference/index.js';
import { type Random } from './random.js';

/** A Korean name as its bearer writes it and as the passport prints it. */
export type KoreanName = { hangul: string; surname: string; givenNames: string };

// Surname, passport spelling, how often in about 200 people.
const surnames = readTable(`
김 | KIM | 43
이 | LEE | 29
박 | PARK | 17
최 | CHOI | 9
정 | JUNG | 9
강 | KANG | 5
조 | CHO | 5
윤 | YOON | 4
장 | JANG | 4
임 | LIM | 3
한 | HAN | 3
오 | OH | 3
서 | SEO | 3
신 | SHIN | 3
권 | KWON | 3
황 | HWANG | 3
안 | AHN | 3
송 | SONG | 3
류 | RYU | 2
홍 | HONG | 2
전 | JEON | 2
고 | KO | 2
문 | MOON | 2
손 | SON | 2
양 | YANG | 2
배 | BAE | 2
백 | BAEK | 2
허 | HUR | 2
남 | NAM | 1
심 | SHIM | 1
노 | NOH | 1
나 | NA | 2
기 | KI | 1
`);

const givenNames = readTable(`
민준 | MINJUN
서연 | SEOYEON
지훈 | JIHOON
지우 | JIWOO
현우 | HYUNWOO
수빈 | SUBIN
동현 | DONGHYUN
예은 | YEEUN
준서 | JUNSEO
하은 | HAEUN
성민 | SUNGMIN
유진 | YUJIN
도현 | DOHYUN
서윤 | SEOYUN
승민 | SEUNGMIN
지원 | JIWON
우진 | WOOJIN
윤서 | YUNSEO
건우 | GEONWOO
민지 | MINJI
예준 | YEJUN
서현 | SEOHYUN
준혁 | JUNHYUK
지민 | JIMIN
현준 | HYUNJUN
채원 | CHAEWON
재원 | JAEWON
다은 | DAEUN
시우 | SIWOO
은지 | EUNJI
태윤 | TAEYOON
소연 | SOYEON
진우 | JINWOO
나연 | NAYEON
상현 | SANGHYUN
혜원 | HYEWON
영훈 | YOUNGHOON
가은 | GAEUN
민석 | MINSEOK
수아 | SUA
정우 | JUNGWOO
아영 | AYOUNG
세훈 | SEHUN
보라 | BORA
한결 | HANGYEOL
다솜 | DASOM
슬기 | SEULGI
찬영 | CHANYOUNG
규리 | GYURI
태민 | TAEMIN
유나 | YUNA
준호 | JUNHO
하늘 | HANEUL
인서 | INSEO
경민 | KYUNGMIN
주연 | JUYEON
`);

/** An invented name: common surnames are common, given names are even. */
export function koreanName(random: Random): KoreanName {
  const drawn = random.int(1, surnameWeight);
  let passed = 0;
  const surname = surnames.find(([, , share]) => (passed += Number(share)) >= drawn) ?? [
    '김',
    'KIM',
  ];
  const given = random.pick(givenNames);
  return {
    hangul: `${surname[0]}${given[0]}`,
    surname: surname[1] ?? '',
    givenNames: given[1] ?? '',
  };
}

const surnameWeight = surnames.reduce((sum, [, , share]) => sum + Number(share), 0);
