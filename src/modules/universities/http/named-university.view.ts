import { PickType } from '@nestjs/swagger';
import { UniversityView } from './university.view.js';

/** A university as the records of other modules name it. */
export class NamedUniversity extends PickType(UniversityView, [
  'id',
  'nameEn',
  'nameKo',
  'nameFr',
] as const) {}
