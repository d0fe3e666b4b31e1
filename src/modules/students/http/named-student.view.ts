import { Id, Nested, Text } from '../../../platform/http/index.js';
import { NamedUniversity } from '../../universities/index.js';

/** A student as the records of other modules name them. */
export class NamedStudent {
  @Id()
  id!: string;

  @Text({ max: 100, nullable: true })
  nameHangul!: string | null;

  @Text({ max: 100, nullable: true })
  passportSurname!: string | null;

  @Text({ max: 100, nullable: true })
  passportGivenNames!: string | null;

  @Nested(() => NamedUniversity)
  university!: NamedUniversity;
}
