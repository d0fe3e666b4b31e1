import { type Field } from './topics/index.js';

/** What invented people wrote to each other. */
export const reasons = {
  return: [
    '영문 성적증명서의 직인이 보이지 않습니다. 다시 스캔하여 제출해 주시기 바랍니다.',
    '3지망 과제의 시작일이 학사 일정과 겹칩니다. 날짜를 확인해 주시기 바랍니다.',
    '지원 동기에 연구 경험을 조금 더 구체적으로 적어 주시기 바랍니다.',
  ],
  reject: [
    '선발 인원이 모두 찼습니다. 다음 모집에 다시 지원해 주시기 바랍니다.',
    '잔여 학기 요건을 확인할 수 없었습니다.',
  ],
  withdraw: ['군 복무 일정이 확정되어 지원을 철회합니다.', '교내 교환학생에 선발되어 철회합니다.'],
  decline: [
    '다른 기관의 인턴십에 참여하게 되었습니다.',
    '개인 사정으로 이번 여름 출국이 어렵습니다.',
  ],
  rescind: ['The supervisor is on leave this summer; the student is offered another project.'],
  returnStay: ['Please move the start after the end of the spring term and confirm the lab.'],
  rejectStay: ['The project lost its laboratory space for this summer.'],
  withdrawStay: ['비자 발급이 지연되어 출국할 수 없게 되었습니다.'],
  terminate: ['Returned home early for family reasons, in agreement with the supervisor.'],
} as const;

/** Which parts of an application a reason for its return points at. */
export const marksOf = (reason: string): { field: string; note: string }[] => {
  if (reason === reasons.return[0]) {
    return [{ field: 'documents', note: '직인이 보이도록 원본을 다시 스캔해 주시기 바랍니다.' }];
  }
  if (reason === reasons.return[1]) {
    return [{ field: 'choices', note: '3지망의 시작일을 종강 이후로 바꾸어 주시기 바랍니다.' }];
  }
  return [
    { field: 'statement', note: '맡은 역할과 결과를 두세 문장으로 덧붙여 주시기 바랍니다.' },
    { field: 'profile', note: '학과의 영문 이름도 확인해 주시기 바랍니다.' },
  ];
};

/** What a student added after a return. */
export const addition =
  ' 지난 학기에는 학과 연구실에서 자료를 모으고 결과를 정리하는 일을 맡았고, 그 내용을 학부생 학술제에서 발표했습니다.';

const openings: Readonly<Record<Field, string>> = {
  energy: '신재생 에너지의 변동성을 예측하고 제어하는 인공지능에 관심을 가지고 공부해 왔습니다.',
  healthcare: '환자에게 실제로 도움이 되는 의료 인공지능을 연구하고 싶습니다.',
  automotive: '안전한 자율주행을 위한 인지와 판단 기술을 연구하고 싶습니다.',
  core_ai: '적은 데이터로도 신뢰할 수 있는 학습 방법을 깊이 이해하고 싶습니다.',
};

const middles = [
  '지난 학기 캡스톤 과제에서 데이터 수집부터 모델 배포까지 전 과정을 맡아 교내 경진대회에서 우수상을 받았습니다.',
  '학부 연구생으로 1년 동안 논문을 읽고 실험을 재현하며 연구의 기본기를 익혔습니다.',
  '공개 데이터셋으로 직접 실험을 설계하고 결과를 학과 세미나에서 발표하였습니다.',
] as const;

/** Why a student applies, in the student's own language. */
export function statementOf(field: Field, nth: number): string {
  const middle = middles[nth % middles.length] ?? '';
  return [
    openings[field],
    middle,
    '캐나다의 연구실에서 다양한 배경의 동료들과 함께 배우고, 돌아와서는 그 경험을 학과 후배들과 나누겠습니다.',
  ].join(' ');
}
