import { findingIf, type LintRule } from './linted.js';

/** A short word and the space after it. */
const charactersOfAWord = 12;

const namedTwice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** An empty list lets nobody pass; null means that the programme does not ask. */
const somebodyMayApply: LintRule = ({ rules }) => [
  ...findingIf(rules.levels.length === 0, 'error', 'no_level', ['levels']),
  ...findingIf(rules.homeCountries?.length === 0, 'error', 'no_country', ['homeCountries']),
  ...findingIf(rules.homeInstitutions?.length === 0, 'error', 'no_institution', [
    'homeInstitutions',
  ]),
];

const institutionsAreKnown: LintRule = ({ rules, facts }) => {
  const listed = rules.homeInstitutions ?? [];
  const unknown = listed.filter((id) => !facts.homeInstitutions.has(id)).length;
  const level = unknown === listed.length ? 'error' : 'warning';
  const names = ['homeInstitutions'];
  return findingIf(unknown > 0, level, 'institution_unknown', names, { count: unknown });
};

const canadaMayReadTheData: LintRule = ({ rules: { consents } }) =>
  findingIf(!consents.includes('transfer'), 'warning', 'no_transfer_consent', ['consents']);

const gradesLieOnTheirScale: LintRule = ({ rules: { gradeFloors } }) => [
  ...gradeFloors.flatMap(({ scale, least }) =>
    findingIf(Number(least) > Number(scale), 'error', 'grade_over_scale', ['gradeFloors'], {
      scale,
      least,
    }),
  ),
  ...namedTwice(gradeFloors.map(({ scale }) => String(Number(scale)))).flatMap((scale) =>
    findingIf(true, 'error', 'scale_twice', ['gradeFloors'], { scale }),
  ),
];

const testsAreNamedOnce: LintRule = ({ rules: { languageTests } }) =>
  namedTwice(languageTests.map(({ test }) => test)).flatMap((test) =>
    findingIf(true, 'error', 'test_twice', ['languageTests'], { test }),
  );

const documentsAreNamedOnce: LintRule = ({ rules: { documents } }) =>
  namedTwice(documents.map(({ stage, kind }) => `${stage}/${kind}`)).flatMap((name) => {
    const [stage = '', kind = ''] = name.split('/');
    return findingIf(true, 'error', 'document_twice', ['documents'], { stage, kind });
  });

const statementFitsItsWords: LintRule = ({ rules }) => {
  const { statementMinCharacters, statementMaxWords } = rules;
  const isTight = statementMinCharacters > statementMaxWords * charactersOfAWord;
  const names = ['statementMinCharacters', 'statementMaxWords'];
  const numbers = { statementMinCharacters, statementMaxWords };
  return findingIf(isTight, 'error', 'statement_too_tight', names, numbers);
};

/** Who may apply, and with what. */
export const peopleRules: readonly LintRule[] = [
  somebodyMayApply,
  institutionsAreKnown,
  canadaMayReadTheData,
  gradesLieOnTheirScale,
  testsAreNamedOnce,
  documentsAreNamedOnce,
  statementFitsItsWords,
];
