import {
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfOneOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import {
  documentCheckStates,
  documentKinds,
  documentLimits,
  documentStages,
  mediaTypes,
  type DocumentCheckState,
  type DocumentKind,
  type DocumentStage,
  type MediaType,
} from '../../documents/index.js';
import { DocumentRule } from '../../programmes/index.js';

const versionsAtMost = 1000;

export class DocumentCan {
  @Flag()
  remove!: boolean;

  @Flag({ description: 'Another file may be sent as the next version' })
  replace!: boolean;

  @Flag({ description: 'The current version was checked and is there' })
  read!: boolean;
}

/** One file of a document, as it was uploaded. */
export class DocumentVersionView {
  @Whole({ min: 1, max: versionsAtMost })
  number!: number;

  @Text({ max: 200 })
  name!: string;

  @OneOf(mediaTypes)
  mediaType!: MediaType;

  @Whole({ min: 1, max: documentLimits.bytes })
  bytes!: number;

  @Text({ max: 64, description: 'Fingerprint of the content' })
  sha256!: string;

  @OneOf(documentCheckStates, { description: 'Nobody reads what is in quarantine or refused' })
  state!: DocumentCheckState;

  @Instant()
  uploadedAt!: string;

  @Text({ max: 200, nullable: true, description: 'The scanner, where files are scanned' })
  checkedBy!: string | null;

  @Instant({ nullable: true, description: "When the scanner's signatures were made" })
  signaturesAt!: string | null;
}

/** A document with its current version; `versions` has the earlier ones too, newest first. */
export class DocumentView {
  @Id()
  id!: string;

  @Id()
  applicationId!: string;

  @OneOf(documentStages)
  stage!: DocumentStage;

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

  @Whole({ min: 1, max: versionsAtMost, description: 'Number of the current version' })
  number!: number;

  @OneOf(documentCheckStates)
  state!: DocumentCheckState;

  @Instant()
  createdAt!: string;

  @ListOf(() => DocumentVersionView, { maxItems: versionsAtMost })
  versions!: DocumentVersionView[];

  @Nested(() => DocumentCan)
  can!: DocumentCan;
}

/** Never more than one page. */
export class DocumentPage {
  @ListOf(() => DocumentView, { maxItems: documentLimits.perApplication })
  items!: DocumentView[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;

  @ListOf(() => DocumentRule, { maxItems: 60, description: 'What the rules of the call ask for' })
  asked!: DocumentRule[];

  @ListOfOneOf(documentStages, { description: 'Stages to which you may add a document now' })
  open!: DocumentStage[];
}
