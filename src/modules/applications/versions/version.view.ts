import { Flag, Instant, ListOf, Nested, Text, Whole } from '../../../platform/http/index.js';
import { Snapshot, SnapshotDocument } from './snapshot.view.js';

/** One submission. */
export class VersionItem {
  @Whole({ min: 1, max: 2_147_483_647 })
  number!: number;

  @Instant()
  submittedAt!: string;

  @Text({ max: 16, description: 'The instant on the clocks of the zone of the call' })
  submittedAtLocal!: string;

  @Instant({ description: 'Until when it counted' })
  submittedUntil!: string;

  @Whole({ min: 1, max: 2_147_483_647 })
  rulesVersion!: number;

  @Text({ max: 64, description: 'Fingerprint of the canonical content' })
  sha256!: string;
}

/** Never more than one page. */
export class VersionPage {
  @ListOf(() => VersionItem, { maxItems: 1000 })
  items!: VersionItem[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;
}

export class VersionView extends VersionItem {
  @Nested(() => Snapshot)
  content!: Snapshot;
}

export class PreviewDocument extends SnapshotDocument {
  @Text({ max: 200, description: 'Where the copy that reviewers get is read' })
  href!: string;
}

export class PreviewContent extends Snapshot {
  @ListOf(() => PreviewDocument, { maxItems: 200 })
  declare documents: PreviewDocument[];
}

/** An application as reviewers would see it now. */
export class Preview {
  @Flag({ description: 'Reviewers see no names' })
  isBlind!: boolean;

  @Nested(() => PreviewContent)
  content!: PreviewContent;
}
