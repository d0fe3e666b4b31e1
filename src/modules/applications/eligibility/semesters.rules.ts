import type { PersonCase } from './candidacy.js';
import { found, type Rule } from './check.js';
import { lastDayOf, yearOf } from './days.js';

/** Korean terms begin on 1 March and 1 September (domain.md §4). */
const termStarts = ['03-01', '09-01'] as const;

/** How many terms begin after one day and up to another, the latter included. */
export function termsBeginning(after: string, upTo: string): number {
  let count = 0;
  for (let year = yearOf(after); year <= yearOf(upTo); year++) {
    for (const start of termStarts) {
      const day = `${String(year).padStart(4, '0')}-${start}`;
      if (after < day && day <= upTo) count += 1;
    }
  }
  return count;
}

/**
 * Semesters left on a day. The profile says how many full semesters still lie ahead of the student
 * today, the one that runs not counted; each term that begins until then takes one away, and a day
 * that has passed gives them back. Nobody has fewer than none left.
 */
export const semestersLeftOn = (left: number, today: string, day: string): number =>
  day >= today ? Math.max(0, left - termsBeginning(today, day)) : left + termsBeginning(day, today);

const inOrder = (one: string, other: string): [string, string] =>
  one <= other ? [one, other] : [other, one];

/** Where semesters are counted: the end of each wished stay, the deadline, or a day of the call. */
function referencesOf({ rules, stays, deadline }: PersonCase): string[] {
  if (rules.semestersLeftAt === 'deadline') return [deadline];
  if (rules.semestersLeftAt === 'day') return [rules.semestersLeftOn ?? deadline];
  return [...new Set(stays.map((stay) => lastDayOf(stay, rules)))].sort();
}

/**
 * Enough semesters are left at the reference point, and not too many (domain.md §1: 1 to 3 at the
 * end of the internship, in other years as of a named month). Judged at the end of every stay that
 * is wished for; the first that does not fit is told, else the first.
 */
export const enoughSemestersAreLeft: Rule<PersonCase> = (facts) => {
  const { semestersLeftMin: least, semestersLeftMax: most, semestersLeftAt: at } = facts.rules;
  const left = facts.student.semestersLeft;
  const counted = referencesOf(facts).map((on) => ({
    on,
    left: left === null ? null : semestersLeftOn(left, facts.today, on),
  }));
  const isWrong = (n: number | null): boolean => n !== null && (n < least || n > most);
  const told = counted.find((one) => isWrong(one.left)) ?? counted[0];
  const on = told?.on ?? facts.deadline;
  return found({
    rule: 'semesters_left',
    passed: left === null ? null : !isWrong(told?.left ?? null),
    actual: told?.left ?? null,
    required: `${least}–${most}`,
    remedy: left === null ? 'add_semesters' : at === 'stay_end' ? 'move_stay' : 'check_semesters',
    where: left !== null && at === 'stay_end' ? 'choices' : 'profile',
    words: on < facts.today && left !== null ? 'past' : null,
    numbers: {
      on,
      today: facts.today,
      ...(left !== null && { now: left }),
      begun: termsBeginning(...inOrder(facts.today, on)),
    },
  });
};
