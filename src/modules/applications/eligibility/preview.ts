import type { RuleSet } from '../../programmes/index.js';
import type { Student } from '../../students/index.js';
import type { PersonCase, Stay } from './candidacy.js';
import type { Check } from './check.js';
import { judgePerson } from './judge.js';

/** How many students a rule would turn away, and of how many it cannot say. */
export interface RuleCount {
  readonly rule: string;
  readonly fails: number;
  readonly unknown: number;
}

export interface Preview {
  readonly students: number;
  /** Students whom no rule is known to turn away. */
  readonly meetAll: number;
  readonly rules: readonly RuleCount[];
}

export type Terms = Pick<PersonCase, 'rules' | 'deadline' | 'today'>;

export const nobody: Preview = { students: 0, meetAll: 0, rules: [] };

/** The earliest and the latest stay that the window has room for, short and long. */
const stays = ({ startsOnFrom, startsOnTo, minWeeks, maxWeeks }: RuleSet): Stay[] =>
  [startsOnFrom, startsOnTo].flatMap((startsOn) =>
    [minWeeks, maxWeeks].map((weeks) => ({ startsOn, weeks })),
  );

/** Of several answers to one rule the best: whom one stay would suit may choose that stay. */
function best(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === null || other === null ? null : false;
}

function outcomesOf(student: Student, terms: Terms): Map<string, Check['passed']> {
  const outcomes = new Map<string, Check['passed']>();
  for (const stay of stays(terms.rules)) {
    for (const { rule, passed } of judgePerson({ ...terms, student, stays: [stay] })) {
      const earlier = outcomes.get(rule);
      outcomes.set(rule, earlier === undefined ? passed : best(earlier, passed));
    }
  }
  return outcomes;
}

/** The counts so far with more students added: whom the rules about people would turn away. */
export function withStudents(before: Preview, students: readonly Student[], terms: Terms): Preview {
  const counts = new Map(before.rules.map((count) => [count.rule, { ...count }]));
  let { meetAll } = before;
  for (const student of students) {
    const outcomes = outcomesOf(student, terms);
    for (const [rule, passed] of outcomes) {
      const count = counts.get(rule) ?? { rule, fails: 0, unknown: 0 };
      counts.set(rule, {
        rule,
        fails: count.fails + (passed === false ? 1 : 0),
        unknown: count.unknown + (passed === null ? 1 : 0),
      });
    }
    if (![...outcomes.values()].includes(false)) meetAll += 1;
  }
  return { students: before.students + students.length, meetAll, rules: [...counts.values()] };
}

/** The parts of a rule set that each rule about people looks at. */
const partsOf: Readonly<Record<string, readonly (keyof RuleSet)[]>> = {
  level: ['levels'],
  min_age: ['minAge'],
  semesters_left: ['semestersLeftMin', 'semestersLeftMax', 'semestersLeftAt'],
  gpa: ['gradeFloors'],
  gpa_percent: ['percentFloor'],
  language_test: ['languageTests'],
  home_country: ['homeCountries'],
  home_institution: ['homeInstitutions'],
  passport: ['passportValidUntil'],
};

/**
 * Rules that no student is known to meet, where somebody is known to break them: an error when
 * everybody does, a warning while nobody can say it of some.
 */
export const unmeetable = ({
  students,
  rules,
}: Preview): { readonly rule: string; readonly level: 'error' | 'warning' }[] =>
  rules
    .filter(({ fails, unknown }) => fails > 0 && fails + unknown === students)
    .map(({ rule, fails }) => ({ rule, level: fails === students ? 'error' : 'warning' }));

/** The parts of the rule set behind a rule. */
export const fieldsOf = (rule: string): string[] => [...(partsOf[rule] ?? [])];
