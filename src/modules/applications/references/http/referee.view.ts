import {
  Flag,
  Instant,
  ListOfOneOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../../platform/http/index.js';
import { CallTitle } from '../../../programmes/index.js';
import {
  letterLocales,
  relations,
  type LetterLocale,
  type ReferenceState,
  type Relation,
} from '../reference.js';
import { criteria, formLimits, type Criterion } from '../reference-form.js';
import { AnswersInput } from './answers.dto.js';
import { LetterFileView } from './letter.view.js';

/** The student's name, as it is given for this purpose and no further. */
export class NameForReferee {
  @Text({ max: 200, nullable: true })
  hangul!: string | null;

  @Text({ max: 200, nullable: true, description: 'As in the passport, in lower case' })
  latin!: string | null;
}

export class UniversityForReferee {
  @Text({ max: 200 })
  en!: string;

  @Text({ max: 200, nullable: true })
  ko!: string | null;

  @Text({ max: 200, nullable: true })
  fr!: string | null;
}

/** What the form asks: texts are the page's own. */
export class ReferenceForm {
  @ListOfOneOf(criteria)
  criteria!: Criterion[];

  @ListOfOneOf(relations)
  relations!: Relation[];

  @Whole({ min: 1, max: 1 })
  leastRating!: number;

  @Whole({ min: 5, max: 5 })
  mostRating!: number;

  @Whole({ min: 1, max: formLimits.text })
  textLimit!: number;

  @Text({ max: 200, description: 'What a letter may be, for a file input' })
  accept!: string;

  @Whole({ min: 1, max: 2_147_483_647 })
  mostBytes!: number;
}

export class RefereeDraft {
  @Nested(() => AnswersInput)
  answers!: AnswersInput;

  @Nested(() => LetterFileView, { nullable: true })
  file!: LetterFileView | null;

  @Instant({ nullable: true })
  savedAt!: string | null;
}

/** A request as its referee sees it: what is needed to answer, and nothing else. */
export class RefereeView {
  @Nested(() => NameForReferee)
  student!: NameForReferee;

  @Nested(() => UniversityForReferee)
  university!: UniversityForReferee;

  @Nested(() => CallTitle)
  callTitle!: CallTitle;

  @Text({ max: 200 })
  refereeName!: string;

  @OneOf(letterLocales)
  locale!: LetterLocale;

  @Flag()
  waivesAccess!: boolean;

  @OneOf(['requested', 'opened'])
  state!: ReferenceState;

  @Instant({ description: 'Until when the link works' })
  dueAt!: string;

  @Text({ max: 16, description: 'The same on the clocks of timeZone' })
  dueAtLocal!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Nested(() => ReferenceForm)
  form!: ReferenceForm;

  @Nested(() => RefereeDraft)
  draft!: RefereeDraft;
}

/** That it was handed in. */
export class ReferenceReceipt {
  @Instant()
  receivedAt!: string;

  @Flag({ description: 'After the deadline of the call, and still counted' })
  isLate!: boolean;
}

export class ReferenceDeclined {
  @OneOf(['declined'])
  state!: 'declined';
}
