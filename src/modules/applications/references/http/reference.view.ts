import {
  Email,
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfOneOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../../platform/http/index.js';
import {
  letterLocales,
  referenceStates,
  relations,
  type LetterLocale,
  type ReferenceState,
  type Relation,
} from '../reference.js';
import { flags, type Flag as AddressFlag } from '../reference.rules.js';

export class ReferenceCan {
  @Flag()
  remind!: boolean;

  @Flag()
  replace!: boolean;

  @Flag()
  cancel!: boolean;

  @Flag()
  readLetter!: boolean;
}

export class ReferenceView {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @Email()
  email!: string;

  @Text({ max: 200, nullable: true })
  institution!: string | null;

  @OneOf(relations, { nullable: true })
  relation!: Relation | null;

  @OneOf(letterLocales)
  locale!: LetterLocale;

  @Flag({ description: 'The student gave up reading the letter' })
  waivesAccess!: boolean;

  @OneOf(referenceStates)
  state!: ReferenceState;

  @ListOfOneOf(flags, { description: 'What is remarkable about the address' })
  flags!: AddressFlag[];

  @Instant()
  requestedAt!: string;

  @Instant({ nullable: true })
  openedAt!: string | null;

  @Instant({ nullable: true })
  receivedAt!: string | null;

  @Flag({ description: 'Received after the deadline of the call' })
  isLate!: boolean;

  @Instant({ nullable: true, description: 'When the referee was last reminded' })
  remindedAt!: string | null;

  @Id({ nullable: true, description: 'The request that this one stands in for' })
  replacesId!: string | null;

  @Nested(() => ReferenceCan)
  can!: ReferenceCan;
}

export class ReferencesCan {
  @Flag()
  add!: boolean;
}

/** Never more than one page. */
export class ReferenceList {
  @ListOf(() => ReferenceView, { maxItems: 100 })
  items!: ReferenceView[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;

  @Whole({ min: 0, max: 10, description: 'Fewest referees that the call asks for' })
  least!: number;

  @Whole({ min: 0, max: 10, description: 'Most referees that may be named' })
  most!: number;

  @Whole({ min: 0, max: 10, description: 'Referees who are named now' })
  named!: number;

  @Whole({ min: 0, max: 10, description: 'References that have come' })
  arrived!: number;

  @Instant({ description: 'Until when references count' })
  dueAt!: string;

  @Text({ max: 16, description: 'The same on the clocks of timeZone' })
  dueAtLocal!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Nested(() => ReferencesCan)
  can!: ReferencesCan;
}
