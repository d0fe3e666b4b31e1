import {
  Cents,
  Day,
  Flag,
  ListOf,
  ListOfId,
  ListOfOneOf,
  ListOfText,
  OneOf,
  Whole,
} from '../../platform/http/index.js';
import { consentKinds, type ConsentKind } from '../identity/index.js';
import { studentLevels, type StudentLevel } from '../universities/index.js';
import { ReviewRules } from './review-rules.js';
import { DocumentRule, GradeFloor, LanguageFloor } from './rule-parts.js';

export const semesterReferences = ['stay_end', 'deadline', 'day'] as const;
export type SemesterReference = (typeof semesterReferences)[number];

/**
 * Every number by which a call judges applications and stays (domain.md, Rules). Input, stored
 * document and answer in one: what is validated once is stored as it is and never edited. Null
 * stands for a fact that the programme has not published: what hangs on it is shown as unknown.
 */
export class RuleSet extends ReviewRules {
  @Whole({ min: 1, max: 20, description: 'Fewest projects an application names' })
  minChoices!: number;

  @Whole({ min: 1, max: 20, description: 'Most projects an application names' })
  maxChoices!: number;

  @Whole({ min: 1, max: 13, description: 'Fewest provinces the chosen projects lie in' })
  minProvinces!: number;

  @Whole({ min: 1, max: 36, description: 'Shortest stay in weeks' })
  minWeeks!: number;

  @Whole({ min: 1, max: 36, description: 'Longest stay in weeks' })
  maxWeeks!: number;

  @Day({ description: 'First day on which a stay may start' })
  startsOnFrom!: string;

  @Day({ description: 'Last day on which a stay may start' })
  startsOnTo!: string;

  @Whole({ min: 0, max: 52, description: 'Weeks between the deadline and the first day of a stay' })
  leadWeeks!: number;

  @Whole({ min: 1, max: 366, description: 'Days of a stay from which the permit route is flagged' })
  permitFlagDays!: number;

  @Whole({ min: 0, max: 120, description: 'Youngest age on the first day of the stay' })
  minAge!: number;

  @ListOfOneOf(studentLevels, { description: 'Levels of study that may apply' })
  levels!: StudentLevel[];

  @Whole({ min: 0, max: 20, description: 'Fewest semesters left at the reference point' })
  semestersLeftMin!: number;

  @Whole({ min: 0, max: 20, description: 'Most semesters left at the reference point' })
  semestersLeftMax!: number;

  @OneOf(semesterReferences, { description: 'Where semesters left are measured' })
  semestersLeftAt!: SemesterReference;

  @Day({ nullable: true, description: 'The day, where they are measured on one' })
  semestersLeftOn!: string | null;

  @ListOf(() => GradeFloor, { maxItems: 10, description: 'One a scale; none while not known' })
  gradeFloors!: GradeFloor[];

  @Whole({ min: 0, max: 100, nullable: true, description: "Least of the school's own percentage" })
  percentFloor!: number | null;

  @ListOf(() => LanguageFloor, { maxItems: 20, description: 'One of them is enough; none asked' })
  languageTests!: LanguageFloor[];

  @ListOfText({ maxItems: 100, max: 2, nullable: true, description: 'ISO 3166-1 codes' })
  homeCountries!: string[] | null;

  @ListOfId({ maxItems: 200, nullable: true, description: 'Home universities on the list' })
  homeInstitutions!: string[] | null;

  @Day({ nullable: true, description: 'Day up to which a passport must be valid at least' })
  passportValidUntil!: string | null;

  @ListOfOneOf(consentKinds, { description: 'Consents without which nothing is handed in' })
  consents!: ConsentKind[];

  @ListOf(() => DocumentRule, { maxItems: 60, description: 'What is asked for, by stage' })
  documents!: DocumentRule[];

  @Whole({ min: 0, max: 10, description: 'Fewest referees who must be named' })
  minReferences!: number;

  @Whole({ min: 0, max: 10, description: 'Most referees who may be named' })
  maxReferences!: number;

  @Whole({
    min: 0,
    max: 90,
    description: 'Days after the deadline on which references still count',
  })
  referenceLateDays!: number;

  @Whole({ min: 0, max: 10_000, description: 'Fewest characters of the statement' })
  statementMinCharacters!: number;

  @Whole({ min: 1, max: 5000, description: 'Most words of the statement' })
  statementMaxWords!: number;

  @Whole({ min: 0, max: 1440, description: 'Minutes after the deadline that are not counted' })
  graceMinutes!: number;

  @Flag({ description: 'A supervisor at home stands behind the research' })
  asksHomeSupervisor!: boolean;

  @Whole({ min: 0, max: 2, description: 'Internship units that a stay takes' })
  units!: number;

  @Whole({ min: 1, max: 36, optional: true, description: 'Weeks that one unit covers' })
  weeksPerUnit?: number;

  @Cents({ optional: true, description: 'Worth of one unit' })
  unitCents?: number;

  @Cents({ description: 'Largest award in this call' })
  maxAwardCents!: number;

  @Whole({ min: 1, max: 90, description: 'Days for which an offer stays open' })
  offerDays!: number;
}
