import {
  Day,
  Email,
  Flag,
  Id,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import { studentLevels, type StudentLevel } from '../../universities/index.js';
import { tracks, type Track } from '../student.entity.js';
import { Gpa } from './student.dto.js';

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

  @Day({ nullable: true })
  bornOn!: string | null;

  @Text({ max: 200, nullable: true })
  college!: string | null;

  @Text({ max: 200, nullable: true })
  major!: string | null;

  @OneOf(tracks, { nullable: true })
  track!: Track | null;

  @OneOf(studentLevels, { nullable: true })
  level!: StudentLevel | null;

  @Whole({ min: 0, max: 20, nullable: true })
  semestersLeft!: number | null;

  @Nested(() => Gpa, { nullable: true })
  gpa!: Gpa | null;

  @Text({ max: 40, nullable: true })
  phone!: string | null;

  @Version()
  version!: number;

  @Nested(() => StudentCan)
  can!: StudentCan;
}

export class StudentPage extends pageOf(StudentView) {}
