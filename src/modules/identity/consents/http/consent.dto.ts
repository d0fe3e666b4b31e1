import { Flag, OneOf, Whole } from '../../../../platform/http/index.js';
import { consentKinds, type ConsentKind } from '../../consent-kinds.js';

export class AnswerConsent {
  @OneOf(consentKinds)
  kind!: ConsentKind;

  @Whole({ min: 1, max: 1000, description: 'The version of the text that was read' })
  textVersion!: number;

  @Flag({ description: 'False revokes' })
  given!: boolean;
}

export class ConsentTextQuery {
  @OneOf(['ko', 'en', 'fr'], { optional: true })
  locale?: 'ko' | 'en' | 'fr';
}
