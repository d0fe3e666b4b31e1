import { Matches } from 'class-validator';
import { Email, Flag, Name, OneOf, Text } from '../../../../platform/http/index.js';
import { letterLocales, relations, type LetterLocale, type Relation } from '../reference.js';

/** Empty, or one line without signs that turn its direction around. */
const oneLine = /^$|^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]*$/u;

export class NewReference {
  @Name({ max: 200, description: 'As the referee is to be addressed' })
  name!: string;

  @Email({ description: "The school's address is expected; others are marked" })
  email!: string;

  @Text({ min: 0, max: 200, optional: true, nullable: true, description: 'School and title' })
  @Matches(oneLine)
  institution?: string | null;

  @OneOf(relations, { optional: true, nullable: true })
  relation?: Relation | null;

  @OneOf(letterLocales, { description: 'Language of the mail and the form' })
  locale!: LetterLocale;

  @Flag({ description: 'The student gives up reading the letter; final' })
  waivesAccess!: boolean;
}
