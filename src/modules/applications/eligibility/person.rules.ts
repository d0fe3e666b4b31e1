import type { LanguageFloor } from '../../programmes/index.js';
import type { PersonCase } from './candidacy.js';
import { found, judged, type Rule } from './check.js';
import { ageOn, earliest, firstDayOf } from './days.js';

/**
 * What is missing in a profile without which nobody can be judged or written to. Grades are needed
 * where the call has a floor: nobody gets past one by leaving the grade out.
 */
export const profileIsComplete: Rule<PersonCase> = ({ student, rules }) => {
  const needed = [
    ...(rules.gradeFloors.length > 0 ? [student.gpa, student.gpaScale] : []),
    ...(rules.percentFloor === null ? [] : [student.gpaPercent]),
    student.passportSurname,
    student.passportGivenNames,
    student.bornOn,
    student.major,
    student.level,
  ];
  const filled = needed.filter((value) => value !== null).length;
  return found({
    rule: 'profile_complete',
    passed: filled === needed.length,
    actual: filled,
    required: needed.length,
    remedy: 'complete_profile',
    where: 'profile',
  });
};

/** The call admits the level of study (domain.md §1: undergraduates and combined; §2: wider). */
export const levelIsAdmitted: Rule<PersonCase> = ({ student, rules }) =>
  found({
    rule: 'level',
    passed: judged(student.level, (level) => rules.levels.includes(level)),
    actual: student.level,
    required: rules.levels.join(', '),
    remedy: student.level === null ? 'add_level' : 'other_call',
    where: 'profile',
  });

/** Old enough on the first day of the earliest stay wished for (domain.md §1: 18). */
export const studentIsOldEnough: Rule<PersonCase> = ({ student, rules, stays }) => {
  const day = earliest(stays.map((stay) => firstDayOf(stay, rules))) ?? rules.startsOnFrom;
  const age = student.bornOn === null ? null : ageOn(student.bornOn, day);
  return found({
    rule: 'min_age',
    passed: judged(age, (years) => years >= rules.minAge),
    actual: age,
    required: rules.minAge,
    remedy: age === null ? 'add_birth_date' : 'start_later',
    where: age === null ? 'profile' : 'choices',
    numbers: { on: day },
  });
};

/**
 * The grade on its own scale, never converted (domain.md §4). No floor is published for Korea:
 * that is shown as unknown, never as passed (domain.md §1).
 */
export const gradeFloorIsMet: Rule<PersonCase> = ({ student, rules }) => {
  const { gpa, gpaScale } = student;
  const floor = rules.gradeFloors.find(({ scale }) => Number(scale) === Number(gpaScale ?? NaN));
  const isGiven = gpa !== null && gpaScale !== null;
  return found({
    rule: 'gpa',
    passed: isGiven && floor ? Number(gpa) >= Number(floor.least) : null,
    actual: isGiven ? `${gpa} / ${gpaScale}` : null,
    required: floor ? `${floor.least} / ${floor.scale}` : null,
    remedy: !isGiven ? 'add_grade' : floor ? 'other_call' : 'no_floor_known',
    where: isGiven && !floor ? null : 'profile',
  });
};

/** The school's own percentage beside it; asked for by some countries' lists (domain.md §1). */
export const percentFloorIsMet: Rule<PersonCase> = ({ student, rules }) => {
  const { percentFloor } = rules;
  const percent = student.gpaPercent ?? null;
  const isUnknown = percent === null || percentFloor === null;
  return found({
    rule: 'gpa_percent',
    passed: isUnknown ? null : Number(percent) >= percentFloor,
    actual: percent,
    required: percentFloor,
    remedy:
      percentFloor === null ? 'no_floor_known' : percent === null ? 'add_percent' : 'other_call',
    where: percentFloor === null ? null : 'profile',
  });
};

const worded = ({ test, least }: LanguageFloor): string => `${test} ${least}`;

/**
 * One of the tests is met by a score that has not run out; its last day still counts (domain.md
 * §1: a certificate if applicable). What is asked for is the score itself, so none is a failure,
 * as with a document. Not shown where the call asks for none.
 */
export const languageIsProven: Rule<PersonCase> = ({ student, rules, today }) => {
  const floors = rules.languageTests;
  if (floors.length === 0) return undefined;
  const scores = student.languageScores ?? [];
  const lives = scores.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
  const meets = lives.find(({ test, score }) =>
    floors.some((floor) => floor.test === test && Number(score) >= Number(floor.least)),
  );
  const asked = lives.find(({ test }) => floors.some((floor) => floor.test === test));
  const shown = meets ?? asked ?? scores[0];
  const hasRunOut = lives.length === 0 && scores.length > 0;
  return found({
    rule: 'language_test',
    passed: meets !== undefined,
    actual: shown ? `${shown.test} ${shown.score}` : null,
    required: floors.map(worded).join(', '),
    remedy: scores.length === 0 ? 'add_score' : hasRunOut ? 'renew_score' : 'better_score',
    where: 'profile',
  });
};

/** The home country is on the list, which changes every cycle (domain.md §1). */
export const countryIsOnTheList: Rule<PersonCase> = ({ student, rules }) => {
  const country = student.homeCountry ?? null;
  const list = rules.homeCountries;
  return found({
    rule: 'home_country',
    passed: country === null || list === null ? null : list.includes(country),
    actual: country,
    required: list?.join(', ') ?? null,
    remedy: list === null ? 'no_list_known' : 'ask_coordinator',
  });
};

/** The home institution is on the list too: being from a listed country is not enough (§1). */
export const institutionIsOnTheList: Rule<PersonCase> = ({ student, rules }) => {
  const list = rules.homeInstitutions;
  return found({
    rule: 'home_institution',
    passed: judged(list, (ids) => ids.includes(student.universityId)),
    required: list?.length ?? null,
    remedy: list === null ? 'no_list_known' : 'ask_coordinator',
  });
};

/**
 * The passport is valid long enough (domain.md §1: at least January of the following year). One may
 * apply without a passport, so none is unknown and not a failure.
 */
export const passportIsValidLongEnough: Rule<PersonCase> = ({ student, rules }) => {
  const until = rules.passportValidUntil;
  const expires = student.passportExpiresOn ?? null;
  return found({
    rule: 'passport',
    passed: until === null || expires === null ? null : expires >= until,
    actual: expires,
    required: until,
    remedy: expires === null ? 'add_passport' : until === null ? 'no_day_known' : 'renew_passport',
    where: expires !== null && until === null ? null : 'profile',
  });
};
