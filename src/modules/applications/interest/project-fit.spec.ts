import { fitOf, type Compared } from './project-fit.js';

const score = (test: 'ielts' | 'tef', expiresOn: string | null = '2028-01-01') => ({
  test,
  score: '7',
  takenOn: '2026-01-01',
  expiresOn,
});

interface Wishes {
  student?: Partial<Compared['student']>;
  project?: Partial<Compared['project']>;
  weeksLeft?: number;
  rules?: Compared['rules'];
}

const compared = (wishes: Wishes = {}): Compared => ({
  student: {
    track: 'energy',
    college: 'College of AI Convergence',
    major: 'Energy Systems and Signal Processing',
    semestersLeft: 2,
    languageScores: [score('ielts')],
    ...wishes.student,
  },
  project: {
    ...{ field: 'energy', language: 'en', weeks: 12 },
    skills: ['signal processing', 'Python'],
    ...wishes.project,
  },
  weeksLeft: wishes.weeksLeft ?? 36,
  rules: wishes.rules === undefined ? { semestersLeftMin: 1, semestersLeftMax: 3 } : wishes.rules,
  today: '2026-11-24',
});

const codes = (wishes: Wishes): string[] => fitOf(compared(wishes)).reasons.map(({ code }) => code);

describe('the fit of a project', () => {
  it('is strong where the field is the student’s and nothing speaks against it', () => {
    const fit = fitOf(compared());
    expect(fit.rank).toBe('strong');
    expect(fit.reasons).toEqual([
      { code: 'field_same', standing: 'for', params: { field: 'energy' } },
      { code: 'language_shown', standing: 'for', params: { language: 'en', test: 'ielts' } },
      { code: 'weeks_fit', standing: 'for', params: { weeks: 12, left: 36 } },
      { code: 'semesters_fit', standing: 'for', params: { left: 2, min: 1, max: 3 } },
      { code: 'skills_named', standing: 'for', params: { skills: 'signal processing', count: 1 } },
    ]);
  });

  it('is some where another field is made up for, little where it is not', () => {
    expect(fitOf(compared({ project: { field: 'core_ai' } })).rank).toBe('some');
    const weak = { project: { field: 'core_ai', weeks: 24, skills: [] }, weeksLeft: 12 };
    expect(fitOf(compared(weak)).rank).toBe('little');
  });

  it('is not strong while something speaks against it', () => {
    expect(fitOf(compared({ weeksLeft: 8 })).rank).toBe('some');
  });

  it('calls what is not known unknown, and counts it for neither side', () => {
    const empty = { track: null, major: null, college: null, semestersLeft: null };
    const { rank, reasons } = fitOf(compared({ student: { ...empty, languageScores: [] } }));
    expect(
      reasons.filter(({ standing }) => standing === 'unknown').map(({ code }) => code),
    ).toEqual(['field_unknown', 'language_not_shown', 'semesters_unknown']);
    expect(rank).toBe('some');
  });

  it.each([
    ['en', [score('tef')], 'language_not_shown'],
    ['fr', [score('tef')], 'language_shown'],
    ['either', [score('tef')], 'language_shown'],
    ['en', [score('ielts', '2026-11-23')], 'language_not_shown'],
    ['en', [score('ielts', '2026-11-24')], 'language_shown'],
    ['en', [score('ielts', null)], 'language_shown'],
  ])('takes a score for a project in %s only while it counts (%#)', (language, scores, code) => {
    const wishes = { project: { language }, student: { languageScores: scores } };
    expect(codes(wishes)).toContain(code);
  });

  it('measures semesters only where the call has rules', () => {
    expect(codes({ rules: null }).some((code) => code.startsWith('semesters'))).toBe(false);
    expect(codes({ student: { semestersLeft: 4 } })).toContain('semesters_outside');
  });

  it('names skills as whole words', () => {
    const named = (skill: string) => codes({ project: { skills: [skill] } });
    expect(named('Signal  Processing')).toContain('skills_named');
    expect(named('sign')).not.toContain('skills_named');
    expect(named('C')).not.toContain('skills_named');
  });
});
