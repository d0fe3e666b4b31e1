import { wallTime } from '../../platform/time/index.js';
import type { ProjectSummary } from '../projects/index.js';
import type { Call, RuleSet } from '../programmes/index.js';
import type { Student } from '../students/index.js';

/** What the rules of a call are judged on. */
export interface Candidacy {
  readonly call: Call;
  readonly rules: RuleSet;
  readonly student: Student;
  readonly statement: string;
  readonly choices: readonly Chosen[];
  /** Until when it can be handed in; the instant itself is too late. */
  readonly until: Date;
  readonly now: Date;
}

export interface Chosen {
  readonly project: ProjectSummary;
  readonly startsOn: string | null;
  readonly weeks: number | null;
}

/** `passed` is null where the fact is not known: unknown is never shown as passed. */
export interface Check {
  readonly rule: string;
  readonly passed: boolean | null;
  readonly actual: string | number | null;
  readonly required: string | number | null;
}

/** Characters below which nobody has said why they apply. */
const shortestStatement = 100;

type Rule = (candidacy: Candidacy) => Check;

const callIsOpen: Rule = ({ call, until, now }) => ({
  rule: 'call_open',
  passed: call.state === 'published' && call.opensAt <= now && now < until,
  actual: null,
  required: `${wallTime(until, call.timeZone).replace('T', ' ')} (${call.timeZone})`,
});

const profileIsComplete: Rule = ({ student }) => {
  const needed = [
    student.passportSurname,
    student.passportGivenNames,
    student.bornOn,
    student.major,
    student.level,
  ];
  const filled = needed.filter((value) => value !== null).length;
  const passed = filled === needed.length;
  return { rule: 'profile_complete', passed, actual: filled, required: needed.length };
};

const studentIsOldEnough: Rule = ({ student, rules }) => {
  const age = student.bornOn ? ageOn(student.bornOn, rules.startsOnFrom) : null;
  const passed = age === null ? null : age >= rules.minAge;
  return { rule: 'min_age', passed, actual: age, required: rules.minAge };
};

const enoughSemestersAreLeft: Rule = ({ student, rules }) => {
  const left = student.semestersLeft;
  const passed =
    left === null ? null : left >= rules.semestersLeftMin && left <= rules.semestersLeftMax;
  const required = `${rules.semestersLeftMin}–${rules.semestersLeftMax}`;
  return { rule: 'semesters_left', passed, actual: left, required };
};

/** No grade minimum is known for Korea: shown as unknown, never as passed. */
const gradeFloorIsMet: Rule = ({ student }) => ({
  rule: 'gpa',
  passed: null,
  actual: student.gpa === null ? null : `${student.gpa} / ${student.gpaScale}`,
  required: null,
});

const enoughProjectsAreChosen: Rule = ({ choices, rules }) => ({
  rule: 'min_choices',
  passed: choices.length >= rules.minChoices,
  actual: choices.length,
  required: rules.minChoices,
});

const notTooManyProjectsAreChosen: Rule = ({ choices, rules }) => ({
  rule: 'max_choices',
  passed: choices.length <= rules.maxChoices,
  actual: choices.length,
  required: rules.maxChoices,
});

const choicesSpreadOverProvinces: Rule = ({ choices, rules }) => {
  const provinces = new Set(choices.map(({ project }) => project.provinceCode)).size;
  const passed = provinces >= rules.minProvinces;
  return { rule: 'min_provinces', passed, actual: provinces, required: rules.minProvinces };
};

const everyChoiceIsOpen: Rule = ({ choices }) => {
  const open = choices.filter(({ project }) => project.state === 'published').length;
  return {
    rule: 'choices',
    passed: open === choices.length,
    actual: open,
    required: choices.length,
  };
};

const weeksAreWithinTheCall: Rule = ({ choices, rules }) => {
  const weeks = choices.map((choice) => choice.weeks ?? choice.project.weeks);
  const wrong = weeks.find((n) => n < rules.minWeeks || n > rules.maxWeeks);
  const required = `${rules.minWeeks}–${rules.maxWeeks}`;
  return { rule: 'weeks', passed: wrong === undefined, actual: wrong ?? null, required };
};

const startsAreWithinTheWindow: Rule = ({ choices, rules }) => {
  const { startsOnFrom, startsOnTo } = rules;
  const wrong = choices.find(
    ({ startsOn }) => startsOn !== null && (startsOn < startsOnFrom || startsOn > startsOnTo),
  );
  const required = `${startsOnFrom}–${startsOnTo}`;
  return {
    rule: 'start_window',
    passed: wrong === undefined,
    actual: wrong?.startsOn ?? null,
    required,
  };
};

const statementIsWritten: Rule = ({ statement }) => {
  const length = statement.trim().length;
  return {
    rule: 'statement',
    passed: length >= shortestStatement,
    actual: length,
    required: shortestStatement,
  };
};

const rules: readonly Rule[] = [
  callIsOpen,
  profileIsComplete,
  studentIsOldEnough,
  enoughSemestersAreLeft,
  gradeFloorIsMet,
  enoughProjectsAreChosen,
  notTooManyProjectsAreChosen,
  choicesSpreadOverProvinces,
  everyChoiceIsOpen,
  weeksAreWithinTheCall,
  startsAreWithinTheWindow,
  statementIsWritten,
];

/** Every rule of the call, in the order in which a person would mend them. */
export const judge = (candidacy: Candidacy): Check[] => rules.map((rule) => rule(candidacy));

/** Whole years on a day; both days as YYYY-MM-DD. */
function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
