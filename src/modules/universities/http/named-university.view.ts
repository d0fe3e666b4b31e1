import { Id, Text } from '../../../platform/http/index.js';

/** A university as the records of other modules name it. */
export class NamedUniversity {
  @Id()
  id!: string;

  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, nullable: true })
  nameKo!: string | null;

  @Text({ max: 200, nullable: true })
  nameFr!: string | null;
}
