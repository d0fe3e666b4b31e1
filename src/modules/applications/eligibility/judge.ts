import type { Candidacy, PersonCase, StayCase } from './candidacy.js';
import type { Check, Rule } from './check.js';
import * as choices from './choices.rules.js';
import * as flags from './flags.rules.js';
import * as papers from './papers.rules.js';
import * as person from './person.rules.js';
import { enoughSemestersAreLeft } from './semesters.rules.js';
import * as stay from './stay.rules.js';

/** What the call asks of a person, whatever they write. */
const ofThePerson: readonly Rule<PersonCase>[] = [
  person.levelIsAdmitted,
  person.studentIsOldEnough,
  enoughSemestersAreLeft,
  person.gradeFloorIsMet,
  person.percentFloorIsMet,
  person.languageIsProven,
  person.countryIsOnTheList,
  person.institutionIsOnTheList,
  person.passportIsValidLongEnough,
];

const ofTheStay: readonly Rule<StayCase>[] = [
  stay.weeksAreWithinTheCall,
  stay.startsAreWithinTheWindow,
  stay.startsLeaveTimeToPrepare,
  stay.weeksAreLeftForTheStay,
  stay.unitsAreLeftForTheStay,
];

const information: readonly Rule<PersonCase>[] = [
  flags.stayMayNeedAPermit,
  flags.stayMayNeedAMilitaryPermit,
];

const ofTheApplication: readonly Rule<Candidacy>[] = [
  choices.callIsOpen,
  person.profileIsComplete,
  ...ofThePerson,
  choices.enoughProjectsAreChosen,
  choices.notTooManyProjectsAreChosen,
  choices.choicesSpreadOverProvinces,
  choices.everyChoiceIsOpen,
  choices.everyProjectStillTakesApplications,
  ...ofTheStay,
  papers.statementIsWritten,
  papers.statementIsNotTooLong,
  papers.documentsAreThere,
  papers.refereesAreNamed,
  papers.homeSupervisorIsNamed,
  papers.consentsAreGiven,
  ...information,
];

const all = <Case>(rules: readonly Rule<Case>[], facts: Case): Check[] =>
  rules.flatMap((rule) => rule(facts) ?? []);

/** Every rule of the call, in the order in which a person would mend them; then the flags. */
export const judge = (facts: Candidacy): Check[] => all(ofTheApplication, facts);

/** What is judged again when a place is offered: the person and the stay, as they are that day. */
export const judgeForOffer = (facts: StayCase): Check[] =>
  all([person.profileIsComplete, ...ofThePerson, ...ofTheStay, ...information], facts);

/** What the call asks of somebody who has not written a word yet. */
export const judgePerson = (facts: PersonCase): Check[] => all(ofThePerson, facts);

/** Rules that are known to be broken. */
export const brokenOf = (checks: readonly Check[]): Check[] =>
  checks.filter(({ passed }) => passed === false);
