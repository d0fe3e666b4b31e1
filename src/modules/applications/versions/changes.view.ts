import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { documentKinds, type DocumentKind } from '../../documents/index.js';

export class TextPart {
  @OneOf(['same', 'added', 'removed'])
  kind!: 'same' | 'added' | 'removed';

  @Text({ max: 10_000 })
  text!: string;
}

export class ChoiceChange {
  @Id()
  projectId!: string;

  @Text({ max: 500 })
  title!: string;

  @OneOf(['added', 'removed', 'moved', 'changed', 'same'])
  kind!: 'added' | 'removed' | 'moved' | 'changed' | 'same';

  @Whole({ min: 1, max: 20, nullable: true })
  rankBefore!: number | null;

  @Whole({ min: 1, max: 20, nullable: true })
  rankAfter!: number | null;

  @Day({ nullable: true })
  startsOnBefore!: string | null;

  @Day({ nullable: true })
  startsOnAfter!: string | null;

  @Whole({ min: 1, max: 36, nullable: true })
  weeksBefore!: number | null;

  @Whole({ min: 1, max: 36, nullable: true })
  weeksAfter!: number | null;
}

export class DocumentChange {
  @OneOf(documentKinds)
  kind!: DocumentKind;

  @OneOf(['added', 'removed', 'replaced'])
  change!: 'added' | 'removed' | 'replaced';

  @Text({ max: 200, nullable: true })
  nameBefore!: string | null;

  @Text({ max: 200, nullable: true })
  nameAfter!: string | null;
}

export class FieldChange {
  @Text({ max: 100, description: 'Path such as student.gpa' })
  field!: string;

  @Text({ max: 10_000, nullable: true })
  before!: string | null;

  @Text({ max: 10_000, nullable: true })
  after!: string | null;
}

/** A version against the one that was handed in before it. */
export class VersionChanges {
  @Whole({ min: 1, max: 2_147_483_647 })
  number!: number;

  @Whole({ min: 1, max: 2_147_483_647, nullable: true })
  against!: number | null;

  @Instant()
  submittedAt!: string;

  @Flag()
  isStatementChanged!: boolean;

  @ListOf(() => TextPart, { maxItems: 20_000 })
  statement!: TextPart[];

  @ListOf(() => ChoiceChange, { maxItems: 40 })
  choices!: ChoiceChange[];

  @ListOf(() => DocumentChange, { maxItems: 400 })
  documents!: DocumentChange[];

  @ListOf(() => FieldChange, { maxItems: 100 })
  fields!: FieldChange[];
}
