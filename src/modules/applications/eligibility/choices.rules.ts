import { wallTime } from '../../../platform/time/index.js';
import type { Candidacy } from './candidacy.js';
import { found, type Rule } from './check.js';

/**
 * The call takes applications now. The deadline is told as announced; the minutes of grace are
 * counted and never shown (domain.md §5, deadlines).
 */
export const callIsOpen: Rule<Candidacy> = ({ call, until, countsUntil, now }) =>
  found({
    rule: 'call_open',
    passed: call.state === 'published' && call.opensAt <= now && now < countsUntil,
    required: `${wallTime(until, call.timeZone).replace('T', ' ')} (${call.timeZone})`,
    remedy: 'other_call',
    where: 'call',
  });

/** Enough projects are named (domain.md §1: 3 to 7). */
export const enoughProjectsAreChosen: Rule<Candidacy> = ({ choices, rules }) =>
  found({
    rule: 'min_choices',
    passed: choices.length >= rules.minChoices,
    actual: choices.length,
    required: rules.minChoices,
    remedy: 'choose_more',
    where: 'choices',
    numbers: { missing: Math.max(0, rules.minChoices - choices.length) },
  });

/** Not too many are named. */
export const notTooManyProjectsAreChosen: Rule<Candidacy> = ({ choices, rules }) =>
  found({
    rule: 'max_choices',
    passed: choices.length <= rules.maxChoices,
    actual: choices.length,
    required: rules.maxChoices,
    remedy: 'choose_fewer',
    where: 'choices',
  });

/** They lie in enough provinces (domain.md §1: at least 3); online units lie in none. */
export const choicesSpreadOverProvinces: Rule<Candidacy> = ({ choices, rules }) => {
  const codes = choices.map(({ project }) => project.provinceCode);
  const provinces = new Set(codes.filter((code) => code !== null)).size;
  return found({
    rule: 'min_provinces',
    passed: provinces >= rules.minProvinces,
    actual: provinces,
    required: rules.minProvinces,
    remedy: 'choose_elsewhere',
    where: 'choices',
  });
};

/** Every chosen project is still published. */
export const everyChoiceIsOpen: Rule<Candidacy> = ({ choices }) => {
  const open = choices.filter(({ project }) => project.state === 'published').length;
  return found({
    rule: 'choices',
    passed: open === choices.length,
    actual: open,
    required: choices.length,
    remedy: 'replace_closed',
    where: 'choices',
  });
};

/**
 * No chosen project has closed before the call. One that was chosen in time stays with an
 * application that was returned. Not shown where every project closes with the call.
 */
export const everyProjectStillTakesApplications: Rule<Candidacy> = (facts) => {
  const graceOf = facts.countsUntil.getTime() - facts.until.getTime();
  const own = facts.choices.flatMap(({ project }) =>
    project.applicationsCloseAt ? [project.applicationsCloseAt] : [],
  );
  if (own.length === 0 || facts.isReturned) return undefined;
  const over = own.filter((at) => facts.now.getTime() >= at.getTime() + graceOf);
  const told = (over.length > 0 ? over : own).map((at) => at.getTime());
  const zone = facts.call.timeZone;
  return found({
    rule: 'project_deadline',
    passed: over.length === 0,
    actual: over.length,
    required: `${wallTime(new Date(Math.min(...told)), zone).replace('T', ' ')} (${zone})`,
    remedy: 'replace_closed',
    where: 'choices',
  });
};
