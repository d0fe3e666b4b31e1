import {
  Flag,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../../platform/http/index.js';
import { consentKinds, type ConsentKind } from '../../consent-kinds.js';

/** What a text says, as PIPA asks for it. */
export class ConsentWords {
  @Text({ max: 200 })
  title!: string;

  @Text({ max: 2000 })
  items!: string;

  @Text({ max: 2000 })
  purpose!: string;

  @Text({ max: 2000 })
  recipient!: string;

  /** Where the data goes, when and how. */
  @Text({ max: 2000 })
  country!: string;

  @Text({ max: 2000 })
  retention!: string;

  /** How to refuse, and what follows. */
  @Text({ max: 2000 })
  refusal!: string;

  /** What happens once it is revoked. */
  @Text({ max: 2000 })
  effect!: string;
}

export class ConsentTextView {
  @OneOf(consentKinds)
  kind!: ConsentKind;

  @Whole({ min: 1, max: 1000 })
  version!: number;

  /** The one that is agreed to today; earlier versions stay readable. */
  @Flag()
  isCurrent!: boolean;

  @Nested(() => ConsentWords)
  words!: ConsentWords;
}

export class ConsentTextList {
  @ListOf(() => ConsentTextView, { maxItems: 100 })
  items!: ConsentTextView[];
}

export class ConsentAnswer {
  @Flag()
  given!: boolean;

  @Whole({ min: 1, max: 1000 })
  textVersion!: number;

  @Instant()
  at!: string;
}

export class ConsentView {
  @OneOf(consentKinds)
  kind!: ConsentKind;

  @Flag()
  given!: boolean;

  /** The newest version of the text, which may be another than the one agreed to. */
  @Whole({ min: 1, max: 1000 })
  currentVersion!: number;

  @ListOf(() => ConsentAnswer, { maxItems: 1000 })
  history!: ConsentAnswer[];
}

export class ConsentList {
  @ListOf(() => ConsentView, { maxItems: 10 })
  items!: ConsentView[];
}
