import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Mails on their way, the local mailbox, and the hash-chained audit trail. */
export class CreateNotificationsAndAudit20261123000800 implements MigrationInterface {
  name = 'CreateNotificationsAndAudit20261123000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
-- Ids only: address, name and language are read when the mail leaves.
CREATE TABLE outbox_mail (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid NOT NULL REFERENCES event (id),
  account_id uuid NOT NULL REFERENCES account (id),
  template text NOT NULL,
  state text NOT NULL DEFAULT 'waiting'
    CONSTRAINT outbox_mail_state_is_known CHECK (state IN ('waiting', 'sent', 'failed')),
  sent_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT outbox_mail_is_written_once UNIQUE (event_id, account_id, template),
  CONSTRAINT outbox_mail_sent_has_its_instant CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX outbox_mail_by_state ON outbox_mail (state, created_at);

CREATE TABLE mailbox_message (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  message_id text NOT NULL CONSTRAINT mailbox_message_arrives_once UNIQUE,
  to_address citext NOT NULL,
  subject text NOT NULL,
  text_body text NOT NULL,
  html_body text NOT NULL,
  delivered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX mailbox_message_by_age ON mailbox_message (delivered_at DESC, id DESC);
CREATE INDEX mailbox_message_by_address ON mailbox_message (to_address, delivered_at DESC, id DESC);

CREATE TABLE audit_head (
  only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT audit_head_is_one_row CHECK (only_row),
  position bigint NOT NULL,
  hash text NOT NULL
);
INSERT INTO audit_head (position, hash) VALUES (0, '');
CREATE TABLE audit_entry (
  position bigint PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT audit_entry_one_per_event UNIQUE REFERENCES event (id),
  body text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL
);
CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION audit_hash(previous_hash text, body text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(previous_hash || chr(10) || body, 'UTF8')), 'hex')
$$;
CREATE FUNCTION audit_body(e event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', e.id, 'name', e.name, 'subjectType', e.subject_type,
      'subjectId', e.subject_id, 'actorId', e.actor_id, 'payload', e.payload,
      'at', to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text
$$;
-- The head's row lock puts the entries in one line; position and hashes cannot be chosen.
CREATE FUNCTION chain_audit_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT h.position + 1, h.hash INTO NEW.position, NEW.previous_hash FROM audit_head h FOR UPDATE;
  SELECT audit_body(e) INTO NEW.body FROM event e WHERE e.id = NEW.event_id;
  NEW.hash := audit_hash(NEW.previous_hash, NEW.body);
  UPDATE audit_head SET position = NEW.position, hash = NEW.hash;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_is_chained BEFORE INSERT ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
`;
