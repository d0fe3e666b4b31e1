import fc from 'fast-check';
import { consentKinds } from '../../src/modules/identity/index.js';
import { languageTests, studentLevels } from '../../src/modules/universities/index.js';
import { semesterReferences } from '../../src/modules/programmes/rule-set.js';
import type { Candidacy } from '../../src/modules/applications/eligibility/candidacy.js';
import { aCandidacy, type Wishes } from './candidacy.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const decimal = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => `${n / 100}`);
const test = fc.constantFrom(...languageTests);
const country = fc.constantFrom('KR', 'TW', 'CA');
const id = fc.constantFrom(
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
);

const student = fc.record({
  universityId: id,
  homeCountry: country,
  passportSurname: perhaps(fc.string()),
  bornOn: perhaps(day),
  level: perhaps(fc.constantFrom(...studentLevels)),
  semestersLeft: perhaps(fc.integer({ min: 0, max: 20 })),
  gpa: perhaps(decimal(5)),
  gpaScale: perhaps(fc.constantFrom('4.5', '4.3', '100')),
  gpaPercent: perhaps(decimal(100)),
  languageScores: fc.array(
    fc.record({ test, score: decimal(990), takenOn: day, expiresOn: perhaps(day) }),
    { maxLength: 3 },
  ),
  citizenship: perhaps(country),
  militaryStatus: perhaps(fc.constantFrom('unserved', 'served', 'not_applicable', 'exempt')),
  militaryPermitUntil: perhaps(day),
  passportExpiresOn: perhaps(day),
});

const small = fc.integer({ min: 0, max: 12 });
const documents = fc.array(
  fc.record({
    stage: fc.constantFrom('apply', 'nominate', 'end'),
    kind: fc.constantFrom('transcript', 'cv', 'study_plan'),
    isRequired: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** As the editor lets them be stored, contradictions included. */
const rules = fc.record({
  minChoices: small,
  maxChoices: small,
  minProvinces: small,
  minWeeks: fc.integer({ min: 1, max: 36 }),
  maxWeeks: fc.integer({ min: 1, max: 36 }),
  startsOnFrom: day,
  startsOnTo: day,
  leadWeeks: fc.integer({ min: 0, max: 52 }),
  permitFlagDays: fc.integer({ min: 1, max: 366 }),
  levels: fc.subarray([...studentLevels]),
  semestersLeftAt: fc.constantFrom(...semesterReferences),
  semestersLeftOn: perhaps(day),
  gradeFloors: fc.array(fc.record({ scale: fc.constantFrom('4.5', '4.3'), least: decimal(4) }), {
    maxLength: 2,
  }),
  percentFloor: perhaps(fc.integer({ min: 0, max: 100 })),
  languageTests: fc.array(fc.record({ test, least: decimal(120) }), { maxLength: 2 }),
  homeCountries: perhaps(fc.uniqueArray(country)),
  homeInstitutions: perhaps(fc.uniqueArray(id)),
  passportValidUntil: perhaps(day),
  consents: fc.subarray([...consentKinds]),
  documents,
  minReferences: small,
  asksHomeSupervisor: fc.boolean(),
  units: fc.integer({ min: 0, max: 2 }),
});

const choice = fc.record({
  startsOn: perhaps(day),
  weeks: perhaps(fc.integer({ min: 1, max: 36 })),
  project: fc.record({
    state: fc.constantFrom('published', 'closed', 'withdrawn'),
    provinceCode: perhaps(fc.constantFrom('CA-ON', 'CA-QC')),
    applicationsCloseAt: perhaps(fc.constant(new Date('2026-11-20T20:00:00Z'))),
  }),
});

const papers = fc.record({
  documents: fc.array(
    fc.constantFrom('quarantined', 'cleared', 'refused').chain((state) =>
      fc.record({
        kind: fc.constantFrom('transcript', 'cv'),
        stage: fc.constant('apply'),
        state: fc.constant(state),
        isCleared: fc.constant(state === 'cleared'),
      }),
    ),
    { maxLength: 3 },
  ),
  consents: fc.subarray([...consentKinds]).map((kinds) => new Set(kinds)),
  references: fc.record({ named: small, arrived: small }),
  homeSupervisor: perhaps(fc.string()),
});

/** Anything that may stand in the tables, whatever of it is known. */
export const candidacies: fc.Arbitrary<Candidacy> = fc
  .record({
    student,
    rules,
    papers,
    statement: fc.string(),
    today: day,
    deadline: day,
    isReturned: fc.boolean(),
    choices: fc.array(choice, { maxLength: 5 }),
  })
  .map((wishes) => aCandidacy(wishes as unknown as Wishes));
