import { Day, PageQuery, Text } from '../../../platform/http/index.js';
import { PassportNumber } from './student.fields.js';

export class GivePassport {
  @PassportNumber()
  number!: string;

  @Day()
  expiresOn!: string;
}

export class RevealPassport {
  @Text({ max: 500, description: 'Why the number is needed; the student reads it' })
  reason!: string;
}

export class RevealQuery extends PageQuery {}
