import type { Student } from '../../students/index.js';

/** What is compared: stored facts of the student and of the project, nothing that is guessed. */
export interface Compared {
  readonly student: Pick<
    Student,
    'track' | 'college' | 'major' | 'semestersLeft' | 'languageScores'
  >;
  readonly weeksLeft: number;
  readonly project: {
    readonly field: string;
    readonly language: string;
    readonly weeks: number;
    readonly skills: readonly string[];
  };
  readonly rules: { readonly semestersLeftMin: number; readonly semestersLeftMax: number } | null;
  /** The day on which it is compared: an expired score proves nothing. */
  readonly today: string;
}

export const fitRanks = ['strong', 'some', 'little'] as const;
export type FitRank = (typeof fitRanks)[number];

export const fitCodes = [
  'field_same',
  'field_other',
  'field_unknown',
  'language_shown',
  'language_not_shown',
  'weeks_fit',
  'weeks_too_many',
  'semesters_fit',
  'semesters_outside',
  'semesters_unknown',
  'skills_named',
] as const;
export type FitCode = (typeof fitCodes)[number];

/** Whether a reason speaks for the project, against it, or says that a fact is missing. */
export const fitStandings = ['for', 'against', 'unknown'] as const;
export type FitStanding = (typeof fitStandings)[number];

export interface FitReason {
  readonly code: FitCode;
  readonly standing: FitStanding;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Fit {
  readonly rank: FitRank;
  readonly reasons: readonly FitReason[];
}

type Params = FitReason['params'];

const speaksFor = (code: FitCode, params: Params): FitReason => ({
  code,
  standing: 'for',
  params,
});
const against = (code: FitCode, params: Params): FitReason => ({
  code,
  standing: 'against',
  params,
});
const unknown = (code: FitCode, params: Params): FitReason => ({
  code,
  standing: 'unknown',
  params,
});

/** How a project fits a student, in reasons that a person can check; never a number of its own. */
export function fitOf(compared: Compared): Fit {
  const reasons = [
    fieldOf(compared),
    languageOf(compared),
    weeksOf(compared),
    ...semestersOf(compared),
    ...skillsOf(compared),
  ];
  return { rank: rankOf(reasons), reasons };
}

function fieldOf({ student, project }: Compared): FitReason {
  const { field } = project;
  if (!student.track) return unknown('field_unknown', { field });
  if (student.track === field) return speaksFor('field_same', { field });
  return against('field_other', { field, yours: student.track });
}

const testsOf: Readonly<Record<string, readonly string[]>> = {
  en: ['toefl_ibt', 'toefl_itp', 'ielts', 'toeic', 'duolingo'],
  fr: ['tef', 'tcf'],
};

/** A project in either language is content with a score of one of them. */
function languageOf({ student, project, today }: Compared): FitReason {
  const { language } = project;
  const tests = language === 'either' ? Object.values(testsOf).flat() : (testsOf[language] ?? []);
  const shown = student.languageScores.find(
    ({ test, expiresOn }) => tests.includes(test) && (expiresOn === null || expiresOn >= today),
  );
  if (!shown) return unknown('language_not_shown', { language });
  return speaksFor('language_shown', { language, test: shown.test });
}

function weeksOf({ weeksLeft, project: { weeks } }: Compared): FitReason {
  const params = { weeks, left: weeksLeft };
  return weeks <= weeksLeft ? speaksFor('weeks_fit', params) : against('weeks_too_many', params);
}

function semestersOf({ student: { semestersLeft: left }, rules }: Compared): FitReason[] {
  if (!rules) return [];
  const { semestersLeftMin: min, semestersLeftMax: max } = rules;
  if (left === null) return [unknown('semesters_unknown', { min, max })];
  const params = { left, min, max };
  const isInside = left >= min && left <= max;
  return [isInside ? speaksFor('semesters_fit', params) : against('semesters_outside', params)];
}

/** Skills of the project that the student's major or college names; silence says nothing. */
function skillsOf({ student: { major, college }, project: { skills } }: Compared): FitReason[] {
  const studied = ` ${wordsOf([major, college].filter(Boolean).join(' '))} `;
  const named = skills.filter((skill) => studied.includes(` ${wordsOf(skill)} `));
  if (named.length === 0) return [];
  return [speaksFor('skills_named', { skills: named.join(', '), count: named.length })];
}

const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean)
    .join(' ');

/** Strong needs the same field and nothing against it; little has as much against it as for it. */
function rankOf(reasons: readonly FitReason[]): FitRank {
  const count = (standing: FitStanding): number =>
    reasons.filter((reason) => reason.standing === standing).length;
  const isSameField = reasons.some(({ code }) => code === 'field_same');
  if (isSameField && count('against') === 0) return 'strong';
  return count('against') >= count('for') ? 'little' : 'some';
}
