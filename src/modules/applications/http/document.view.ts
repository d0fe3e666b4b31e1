import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import {
  documentKinds,
  documentLimits,
  mediaTypes,
  type DocumentKind,
  type MediaType,
} from '../../documents/index.js';

export class DocumentCan {
  @Flag()
  remove!: boolean;
}

export class DocumentView {
  @Id()
  id!: string;

  @Id()
  applicationId!: string;

  @OneOf(documentKinds)
  kind!: DocumentKind;

  @Text({ max: 200 })
  name!: string;

  @OneOf(mediaTypes)
  mediaType!: MediaType;

  @Whole({ min: 1, max: documentLimits.bytes })
  bytes!: number;

  @Text({ max: 64, description: 'Fingerprint of the content' })
  sha256!: string;

  @Instant()
  createdAt!: string;

  @Nested(() => DocumentCan)
  can!: DocumentCan;
}

/** Never more than one page. */
export class DocumentPage {
  @ListOf(() => DocumentView, { maxItems: documentLimits.perApplication })
  items!: DocumentView[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;
}
