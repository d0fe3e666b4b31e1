import { Decimal, Flag, OneOf } from '../../platform/http/index.js';
import {
  documentKinds,
  documentStages,
  type DocumentKind,
  type DocumentStage,
} from '../documents/index.js';
import { languageTests, type LanguageTest } from '../universities/index.js';

/** The least grade on one scale; scales are never converted into each other (domain.md §4). */
export class GradeFloor {
  @Decimal('4.5')
  scale!: string;

  @Decimal('3.00')
  least!: string;
}

export class LanguageFloor {
  @OneOf(languageTests)
  test!: LanguageTest;

  @Decimal('6.5', { digits: 3 })
  least!: string;
}

export class DocumentRule {
  @OneOf(documentStages)
  stage!: DocumentStage;

  @OneOf(documentKinds)
  kind!: DocumentKind;

  @Flag({ description: 'The stage cannot be left without it' })
  isRequired!: boolean;
}
