import { type Field } from './topics/index.js';

/** School and office of invented teachers. */
export const titles = [
  '인공지능융합대학 교수',
  '소프트웨어공학과 부교수',
  '전기공학과 교수',
  '인공지능학부 조교수',
  '기계공학과 교수',
] as const;

const works: Readonly<Record<Field, string>> = {
  energy: '캠퍼스 건물의 전력 수요를 예측하는 과제',
  healthcare: '흉부 영상에서 병변을 찾는 과제',
  automotive: '야간 주행 영상에서 보행자를 찾는 과제',
  core_ai: '적은 자료로 학습하는 방법을 비교하는 과제',
};

const strengths = [
  '실험이 뜻대로 되지 않을 때에도 원인을 하나씩 확인하며 기록을 남기는 학생입니다.',
  '모르는 것을 숨기지 않고 묻고, 들은 내용을 다음 주까지 스스로 확인해 오는 학생입니다.',
  '함께 일하는 동료의 코드를 꼼꼼히 읽고 정중하게 의견을 나눌 줄 아는 학생입니다.',
] as const;

/** What an invented teacher answered. */
export function letterOf(field: Field, nth: number): object {
  const rating = (shift: number): number | null =>
    (nth + shift) % 7 === 6 ? null : 3 + ((nth + shift) % 3);
  return {
    knownSince: 2022 + (nth % 4),
    knownAs: nth % 2 === 0 ? 'research_supervisor' : 'lecturer',
    ratings: {
      research_ability: rating(1),
      knowledge: rating(2),
      initiative: rating(3),
      communication: rating(4),
      teamwork: rating(5),
    },
    text: [
      `위 학생은 제 연구실에서 ${works[field]}를 맡아 자료를 모으고 결과를 정리했습니다.`,
      strengths[nth % strengths.length],
      '영어로 쓰인 논문을 읽고 발표하는 데 어려움이 없으며, 낯선 환경에서도 자기 몫을 해낼 것으로 믿어 추천합니다.',
    ].join('\n\n'),
  };
}
