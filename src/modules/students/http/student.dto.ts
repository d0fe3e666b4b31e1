import {
  Day,
  Decimal,
  Email,
  Id,
  Nested,
  OneOf,
  PageQuery,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { studentLevels, type StudentLevel } from '../../universities/index.js';
import { tracks, type Track } from '../student.entity.js';

export class Gpa {
  @Decimal('4.12')
  value!: string;

  @Decimal('4.5')
  scale!: string;
}

export class Register {
  @Email({ description: 'An address of a home university' })
  email!: string;

  @Text({ min: 12, max: 200 })
  password!: string;

  @Text({ max: 200 })
  name!: string;

  @OneOf(['ko', 'en', 'fr'])
  locale!: 'ko' | 'en' | 'fr';
}

/** Null clears a field; a field left out stays. */
export class ChangeStudent {
  @Text({ max: 100, optional: true, nullable: true })
  nameHangul?: string | null;

  @Text({ max: 100, optional: true, nullable: true, description: 'As in the passport' })
  passportSurname?: string | null;

  @Text({ max: 100, optional: true, nullable: true, description: 'As in the passport' })
  passportGivenNames?: string | null;

  @Day({ optional: true, nullable: true })
  bornOn?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  college?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  major?: string | null;

  @OneOf(tracks, { optional: true, nullable: true })
  track?: Track | null;

  @OneOf(studentLevels, { optional: true, nullable: true })
  level?: StudentLevel | null;

  @Whole({ min: 0, max: 20, optional: true, nullable: true })
  semestersLeft?: number | null;

  @Nested(() => Gpa, { optional: true, nullable: true })
  gpa?: Gpa | null;

  @Text({ max: 40, optional: true, nullable: true })
  phone?: string | null;
}

export class StudentQuery extends PageQuery {
  @Id({ optional: true })
  university?: string;

  @OneOf(tracks, { optional: true })
  track?: Track;

  @OneOf(['name', '-name'], { optional: true })
  sort?: string;
}
