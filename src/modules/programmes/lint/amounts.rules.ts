import { leastAndMost, isAbove } from '../call.rules.js';
import { findingIf, type LintRule } from './linted.js';

/** A student's life ceiling, kept by the schema: no call may promise more. */
const ceilingCents = 1_200_000;

/** Both ends of a pair are numbers or days. */
const wordOf = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : '';

const leastIsAtMostMost: LintRule = ({ rules }) =>
  leastAndMost
    .filter(([least]) => least !== 'minProvinces')
    .flatMap(([least, most]) => {
      const numbers = { least: wordOf(rules[least]), most: wordOf(rules[most]) };
      const isReversed = isAbove(rules[least], rules[most]);
      return findingIf(isReversed, 'error', 'least_over_most', [least, most], numbers);
    });

const provincesFitIntoTheChoices: LintRule = ({ rules: { minProvinces, maxChoices } }) =>
  findingIf(
    minProvinces > maxChoices,
    'error',
    'provinces_over_choices',
    ['minProvinces', 'maxChoices'],
    { minProvinces, maxChoices },
  );

/** Projects may still be published after the call: too few of them is a warning. */
const projectsSuffice: LintRule = ({ rules: { minChoices, minProvinces }, facts }) => {
  const { projects, provinces } = facts;
  if (projects === 0) return findingIf(true, 'warning', 'no_projects_yet', ['minChoices']);
  return [
    ...findingIf(minChoices > projects, 'warning', 'choices_over_projects', ['minChoices'], {
      minChoices,
      projects,
    }),
    ...findingIf(minProvinces > provinces, 'warning', 'provinces_over_projects', ['minProvinces'], {
      minProvinces,
      provinces,
    }),
  ];
};

const projectsCloseWithTheCall: LintRule = ({ facts: { closingLater } }) =>
  findingIf(closingLater > 0, 'warning', 'projects_close_later', ['closesAt'], {
    projects: closingLater,
  });

const awardPaysForTheUnits: LintRule = ({ rules: { units, unitCents, maxAwardCents } }) => {
  const names = ['units', 'unitCents', 'maxAwardCents'];
  const worth = units * (unitCents ?? 0);
  const numbers = { units, worthCents: worth, maxAwardCents };
  if (worth === 0) return [];
  return [
    ...findingIf(worth > maxAwardCents, 'error', 'award_under_units', names, numbers),
    ...findingIf(worth < maxAwardCents, 'warning', 'award_over_units', names, numbers),
  ];
};

const awardStaysUnderTheCeiling: LintRule = ({ rules: { maxAwardCents } }) =>
  findingIf(maxAwardCents > ceilingCents, 'error', 'award_over_ceiling', ['maxAwardCents'], {
    maxAwardCents,
    ceilingCents,
  });

const unitsCoverTheWeeks: LintRule = ({ rules: { units, weeksPerUnit, maxWeeks } }) => {
  const covered = units * (weeksPerUnit ?? 0);
  const isShort = covered > 0 && maxWeeks > covered;
  const names = ['maxWeeks', 'weeksPerUnit', 'units'];
  return findingIf(isShort, 'error', 'weeks_over_units', names, { maxWeeks, covered, units });
};

/** Choices, weeks, units and money. */
export const amountsRules: readonly LintRule[] = [
  leastIsAtMostMost,
  provincesFitIntoTheChoices,
  projectsSuffice,
  projectsCloseWithTheCall,
  awardPaysForTheUnits,
  awardStaysUnderTheCeiling,
  unitsCoverTheWeeks,
];
