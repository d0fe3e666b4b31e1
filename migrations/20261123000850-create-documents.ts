import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Documents of applications: what a file is called and is; its content lies in the storage. */
export class CreateDocuments20261123000850 implements MigrationInterface {
  name = 'CreateDocuments20261123000850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
-- The slots bound the number of documents: of two that come at once for the last, one finds none.
CREATE TABLE document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES application (id),
  slot int NOT NULL CONSTRAINT document_is_one_of_ten CHECK (slot BETWEEN 1 AND 10),
  kind text NOT NULL CONSTRAINT document_kind_is_known
    CHECK (kind IN ('transcript', 'cv', 'recommendation', 'other')),
  name text NOT NULL CONSTRAINT document_name_is_short_and_plain
    CHECK (length(name) BETWEEN 1 AND 200 AND name !~ '[[:cntrl:]/\\\\]' AND name IS NFC NORMALIZED),
  media_type text NOT NULL CONSTRAINT document_media_type_is_allowed
    CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
  bytes int NOT NULL CONSTRAINT document_is_one_byte_to_ten_megabytes
    CHECK (bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CONSTRAINT document_sha256_is_a_fingerprint
    CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key uuid NOT NULL CONSTRAINT document_has_a_file_of_its_own UNIQUE,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT document_one_per_slot UNIQUE (application_id, slot)
);

CREATE FUNCTION refuse_changed_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_breach('document_is_replaced_not_changed', 'a document is not changed');
  RETURN NULL;
END $$;
CREATE TRIGGER document_is_replaced_not_changed BEFORE UPDATE ON document
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_document();
`;
