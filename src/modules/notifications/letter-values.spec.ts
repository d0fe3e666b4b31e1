import { pageOf } from './letter-links.js';
import { letterValues } from './letter-values.js';
import type { CaseFacts } from './queries/case-facts.js';

const facts: CaseFacts = {
  applicationId: 'a1',
  submittedAt: new Date('2027-01-10T00:00:00Z'),
  nominated: true,
  handedInAt: null,
  fingerprint: null,
  restored: false,
  call: { en: 'Internship', ko: '인턴십', fr: 'Stage' },
  callZone: 'America/Vancouver',
  editableUntil: new Date('2027-01-15T21:00:00Z'),
  conflicted: [],
  studentAccountId: 'student',
  student: { account: '하늘', hangul: '김하늘', surname: 'KIM', givenNames: 'HA-NEUL' },
  homeId: 'u1',
  home: { en: 'Chonnam National University', ko: '전남대학교', fr: null },
  homeZone: 'Asia/Seoul',
  projectId: 'p1',
  project: { en: 'Fog', ko: null, fr: 'Brouillard' },
  host: { en: 'University of Montreal', ko: '몬트리올 대학교', fr: 'Université de Montréal' },
  hostZone: 'America/Toronto',
  hub: 'montreal',
  supervisorAccountId: 'supervisor',
  mayCross: true,
  startsOn: '2027-06-01',
  endsOn: '2027-08-23',
  weeks: 12,
  expiresAt: new Date('2027-03-01T17:00:00Z'),
  amountCents: 600_000,
  reason: null,
};
const korean = { name: '정미경', locale: 'ko' } as const;
const french = { name: 'Hélène', locale: 'fr' } as const;

describe('the values of a letter', () => {
  it('are in the language of its reader', () => {
    expect(letterValues('offer-accepted', facts, french)).toMatchObject({
      name: 'Hélène',
      studentName: 'Ha-Neul Kim',
      callTitle: 'Stage',
      projectTitle: 'Brouillard',
      university: 'Université de Montréal',
      amount: '6\u00a0000\u00a0$\u00a0CA',
    });
    expect(letterValues('offer-accepted', facts, korean)).toMatchObject({
      studentName: '김하늘',
      projectTitle: 'Fog',
      university: '몬트리올 대학교',
    });
  });

  it('name the home university where there is no host, in English where there is no other', () => {
    const early = { ...facts, host: null, project: null };
    const { university, projectTitle } = letterValues('application-arrived', early, french);
    expect([university, projectTitle]).toEqual(['Chonnam National University', undefined]);
  });

  it('have a deadline only where the reader must act before it', () => {
    expect(letterValues('offer-made', facts, korean).deadline).toContain('12:00 ET');
    expect(letterValues('application-returned', facts, korean).deadline).toContain('PT');
    expect(letterValues('offer-accepted', facts, korean).deadline).toBeUndefined();
  });
});

it.each([
  ['offer-made', 'student', '/offers/s1'],
  ['placement-approved', 'student', '/applications/a1'],
  ['placement-confirmed', 'supervisor', '/projects/p1'],
  ['placement-confirmed', 'coordinator', '/desk/a1'],
  ['placement-to-approve', 'adviser', '/approvals/s1'],
] as const)('%s leads the %s to %s', (template, accountId, page) => {
  expect(pageOf(template, facts, { subjectId: 's1', accountId })).toBe(page);
});
