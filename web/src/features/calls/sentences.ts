import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import type { useRuleWords } from '../../shared/rule-words.js';

type Words = ReturnType<typeof useRuleWords>;
type Section = readonly [name: string, lines: readonly string[]];

/** A sentence, in a list, when it is said. */
const said = (isSaid: boolean, sentence: () => string): string[] => (isSaid ? [sentence()] : []);

const aboutPerson = (t: TFunction, rules: CallRules, { value }: Words): string[] => {
  const { semestersLeftMin: min, semestersLeftMax: max, semestersLeftOn: day } = rules;
  const at = value('semestersLeftAt', rules.semestersLeftAt);
  const list = (rule: 'levels' | 'homeCountries' | 'consents') => value(rule, rules[rule]);
  const institutions = rules.homeInstitutions;
  return [
    t('plain.age', { age: rules.minAge }),
    t('plain.levels', { list: list('levels') }),
    rules.semestersLeftAt === 'day' && day
      ? t('plain.semestersDay', { day, min, max })
      : t('plain.semesters', { at, min, max }),
    ...said(rules.homeCountries !== null, () =>
      t('plain.countries', { list: list('homeCountries') }),
    ),
    ...said(institutions !== null, () =>
      t('plain.institutions', { count: institutions?.length ?? 0 }),
    ),
    ...said(rules.passportValidUntil !== null, () =>
      t('plain.passport', { day: rules.passportValidUntil }),
    ),
    ...said(rules.consents.length > 0, () => t('plain.consents', { list: list('consents') })),
  ];
};

const aboutGrades = (t: TFunction, rules: CallRules, { value }: Words): string[] => {
  const { gradeFloors: floors, languageTests: tests, percentFloor: percent } = rules;
  return [
    floors.length > 0
      ? t('plain.floors', { list: value('gradeFloors', floors) })
      : t('plain.noFloor'),
    ...said(percent !== null, () => t('plain.percent', { percent })),
    tests.length > 0
      ? t('plain.tests', { list: value('languageTests', tests) })
      : t('plain.noTest'),
  ];
};

const aboutReferences = (t: TFunction, rules: CallRules): string[] => [
  ...said(rules.maxReferences > 0, () =>
    t('plain.references', { min: rules.minReferences, max: rules.maxReferences }),
  ),
  ...said(rules.maxReferences > 0 && rules.referenceLateDays > 0, () =>
    t('plain.referencesLate', { count: rules.referenceLateDays }),
  ),
  ...said(rules.asksHomeSupervisor, () => t('plain.homeSupervisor')),
  t('plain.statement', {
    characters: rules.statementMinCharacters,
    words: rules.statementMaxWords,
  }),
];

const aboutStay = (t: TFunction, rules: CallRules): string[] => [
  t('plain.weeks', { min: rules.minWeeks, max: rules.maxWeeks }),
  t('plain.window', { from: rules.startsOnFrom, to: rules.startsOnTo }),
  ...said(rules.leadWeeks > 0, () => t('plain.lead', { count: rules.leadWeeks })),
  t('plain.permit', { days: rules.permitFlagDays }),
];

const aboutMoney = (t: TFunction, rules: CallRules): string[] => [
  t('plain.award', { amount: rules.maxAwardCents }),
  ...said(rules.units > 0 && rules.weeksPerUnit !== undefined, () =>
    t('plain.units', { units: rules.units, weeks: rules.weeksPerUnit }),
  ),
  t('plain.offer', { count: rules.offerDays }),
];

const aboutReview = (t: TFunction, rules: CallRules, { value }: Words): string[] => [
  ...said(rules.reviewsWanted > 0, () => t('plain.reviews', { count: rules.reviewsWanted })),
  ...said(rules.reviewIsBlind, () => t('plain.blind')),
  ...said(rules.tieBreak.length > 0, () =>
    t('plain.tieBreak', { list: value('tieBreak', rules.tieBreak) }),
  ),
  ...said(rules.appealDays > 0, () => t('plain.appeal', { count: rules.appealDays })),
  ...said(rules.vettedByMitacs, () => t('plain.vetted')),
];

/** Every rule that concerns an applicant, as sentences by section. Grace is not announced. */
export const useSentences = (rules: CallRules, words: Words): readonly Section[] => {
  const { t } = useTranslation('calls');
  const { minChoices: min, maxChoices: max, minProvinces } = rules;
  return [
    ['choices', [t('plain.choices', { min, max }), t('plain.provinces', { count: minProvinces })]],
    ['stay', aboutStay(t, rules)],
    ['person', aboutPerson(t, rules, words)],
    ['grades', aboutGrades(t, rules, words)],
    ['documents', []],
    ['references', aboutReferences(t, rules)],
    ['money', aboutMoney(t, rules)],
    ['review', aboutReview(t, rules, words)],
  ];
};
