import {
  Day,
  Decimal,
  Email,
  Flag,
  Id,
  ListOf,
  ListOfOneOf,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import {
  languageTests,
  studentLevels,
  type LanguageTest,
  type StudentLevel,
} from '../../universities/index.js';
import { militaryStatuses, tracks, type MilitaryStatus, type Track } from '../student.entity.js';
import { profileFields, type ProfileField } from '../completeness.js';
import { Gpa } from './student.dto.js';

/** A field that some viewers are not sent at all; null still means that nobody filled it in. */
const meant = { optional: true, nullable: true } as const;

export class UniversityName {
  @Text({ max: 200 })
  en!: string;

  @Text({ max: 200, nullable: true })
  ko!: string | null;

  @Text({ max: 200, nullable: true })
  fr!: string | null;
}

export class StudentCan {
  @Flag()
  edit!: boolean;

  @Flag()
  revealPassport!: boolean;
}

export class LanguageScoreView {
  @OneOf(languageTests)
  test!: LanguageTest;

  @Decimal('7.5', { digits: 3 })
  score!: string;

  @Day()
  takenOn!: string;

  @Day({ nullable: true })
  expiresOn!: string | null;
}

export class EmergencyContactView {
  @Text({ max: 100 })
  name!: string;

  @Text({ max: 50 })
  relation!: string;

  @Text({ max: 40 })
  phone!: string;
}

/** How much of the profile is written, as the student sees it. */
export class Completeness {
  @Whole({ min: 0, max: 100 })
  filled!: number;

  @Whole({ min: 0, max: 100 })
  needed!: number;

  @ListOfOneOf(profileFields)
  missing!: ProfileField[];
}

export class StudentView {
  @Id()
  id!: string;

  @Id()
  universityId!: string;

  @Nested(() => UniversityName)
  universityName!: UniversityName;

  @Email()
  email!: string;

  @Text({ max: 100, nullable: true })
  nameHangul!: string | null;

  @Text({ max: 100, nullable: true })
  passportSurname!: string | null;

  @Text({ max: 100, nullable: true })
  passportGivenNames!: string | null;

  @Day(meant)
  bornOn?: string | null;

  @Text({ max: 200, nullable: true })
  college!: string | null;

  @Text({ max: 200, nullable: true })
  major!: string | null;

  @OneOf(tracks, { nullable: true })
  track!: Track | null;

  @OneOf(studentLevels, { nullable: true })
  level!: StudentLevel | null;

  @Whole({ min: 0, max: 20, nullable: true })
  termsDone!: number | null;

  @Whole({ min: 0, max: 20, nullable: true })
  semestersLeft!: number | null;

  @Nested(() => Gpa, { nullable: true })
  gpa!: Gpa | null;

  @Decimal('94.2', { digits: 3, nullable: true, description: 'As the school states it' })
  gpaPercent!: string | null;

  @ListOf(() => LanguageScoreView, { maxItems: 20 })
  languageScores!: LanguageScoreView[];

  @Text({ max: 40, ...meant })
  phone?: string | null;

  @Text({ max: 300, ...meant })
  address?: string | null;

  @Nested(() => EmergencyContactView, meant)
  emergencyContact?: EmergencyContactView | null;

  @Text({ max: 2, ...meant })
  citizenship?: string | null;

  @OneOf(militaryStatuses, meant)
  militaryStatus?: MilitaryStatus | null;

  @Day(meant)
  militaryPermitUntil?: string | null;

  @Day(meant)
  passportExpiresOn?: string | null;

  @Text({ max: 3, ...meant, description: 'The end of the number' })
  passportLast3?: string | null;

  @Nested(() => Completeness, { optional: true })
  completeness?: Completeness;

  @Version()
  version!: number;

  @Nested(() => StudentCan)
  can!: StudentCan;
}

export class StudentPage extends pageOf(StudentView) {}
