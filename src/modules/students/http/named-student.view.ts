import { PickType } from '@nestjs/swagger';
import { Nested } from '../../../platform/http/index.js';
import { NamedUniversity } from '../../universities/index.js';
import { StudentView } from './student.view.js';

/** A student as the records of other modules name them. */
export class NamedStudent extends PickType(StudentView, [
  'id',
  'nameHangul',
  'passportSurname',
  'passportGivenNames',
] as const) {
  @Nested(() => NamedUniversity)
  university!: NamedUniversity;
}
