import {
  Day,
  Decimal,
  Email,
  Id,
  Name,
  Nested,
  OneOf,
  PageQuery,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import {
  languageTests,
  studentLevels,
  type LanguageTest,
  type StudentLevel,
} from '../../universities/index.js';
import { militaryStatuses, tracks, type MilitaryStatus, type Track } from '../student.entity.js';
import { CountryCode, Phone } from './student.fields.js';

export class Gpa {
  @Decimal('4.12', { digits: 3 })
  value!: string;

  @Decimal('4.5', { digits: 3, description: 'At most 100' })
  scale!: string;
}

export class Register {
  @Email({ description: 'An address of a home university' })
  email!: string;

  @Text({ min: 12, max: 200 })
  password!: string;

  @Name({ max: 200 })
  name!: string;

  @OneOf(['ko', 'en', 'fr'])
  locale!: 'ko' | 'en' | 'fr';
}

const clearable = { optional: true, nullable: true } as const;

export class EmergencyContactInput {
  @Name({ max: 100 })
  name!: string;

  @Text({ max: 50, description: 'Such as mother' })
  relation!: string;

  @Phone()
  phone!: string;
}

/** Null clears a field; a field left out stays. */
export class ChangeStudent {
  @Name({ max: 100, as: 'hangul', ...clearable })
  nameHangul?: string | null;

  @Name({ max: 100, as: 'passport', ...clearable, description: 'As in the passport' })
  passportSurname?: string | null;

  @Name({ max: 100, as: 'passport', ...clearable, description: 'As in the passport' })
  passportGivenNames?: string | null;

  @Day(clearable)
  bornOn?: string | null;

  @Text({ max: 200, ...clearable })
  college?: string | null;

  @Text({ max: 200, ...clearable })
  major?: string | null;

  @OneOf(tracks, clearable)
  track?: Track | null;

  @OneOf(studentLevels, clearable)
  level?: StudentLevel | null;

  @Whole({ min: 0, max: 20, ...clearable })
  termsDone?: number | null;

  @Whole({ min: 0, max: 20, ...clearable })
  semestersLeft?: number | null;

  @Nested(() => Gpa, clearable)
  gpa?: Gpa | null;

  @Decimal('94.2', {
    digits: 3,
    ...clearable,
    description: 'The official percentage of the school, never worked out from the GPA',
  })
  gpaPercent?: string | null;

  @Phone(clearable)
  phone?: string | null;

  @Text({ max: 300, ...clearable })
  address?: string | null;

  @Nested(() => EmergencyContactInput, clearable)
  emergencyContact?: EmergencyContactInput | null;

  @CountryCode(clearable)
  citizenship?: string | null;

  @OneOf(militaryStatuses, clearable)
  militaryStatus?: MilitaryStatus | null;

  @Day({ ...clearable, description: 'End of the permit to travel abroad' })
  militaryPermitUntil?: string | null;

  @Day(clearable)
  passportExpiresOn?: string | null;
}

export class LanguageScoreInput {
  @OneOf(languageTests)
  test!: LanguageTest;

  @Decimal('7.5', { digits: 3 })
  score!: string;

  @Day()
  takenOn!: string;

  @Day({ ...clearable, description: 'Left out where it does not expire' })
  expiresOn?: string | null;
}

export class StudentQuery extends PageQuery {
  @Id({ optional: true })
  university?: string;

  @OneOf(tracks, { optional: true })
  track?: Track;

  @OneOf(['name', '-name'], { optional: true })
  sort?: string;
}
