import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Clock, events with their outbox, handled events, idempotency keys, legal transitions and history. */
export class CreateThePlatform20261123000100 implements MigrationInterface {
  name = 'CreateThePlatform20261123000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The server's clock, unless the transaction carries one (tests, demonstration cohort).
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT coalesce(nullif(current_setting('danpung.now', true), '')::timestamptz, clock_timestamp())
$$;
CREATE FUNCTION app_actor() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('danpung.actor', true), '')::uuid
$$;
CREATE FUNCTION app_reason() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('danpung.reason', true), '')
$$;

CREATE FUNCTION refuse_breach(constraint_name text, explanation text, code text DEFAULT 'check_violation')
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = code, CONSTRAINT = constraint_name, MESSAGE = explanation;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_breach(TG_TABLE_NAME || '_is_append_only', TG_TABLE_NAME || ' is append-only');
  RETURN NULL;
END $$;

CREATE TABLE event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  position bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  actor_id uuid DEFAULT app_actor(),
  payload jsonb NOT NULL DEFAULT '{}',
  occurred_at timestamptz NOT NULL DEFAULT app_now(),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  request_id text
);
CREATE INDEX event_by_subject ON event (subject_id, position);
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What must still be handed to the queue: an event to fan out, or one job.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id uuid REFERENCES event (id),
  queue text,
  job_name text,
  job_key text,
  payload jsonb,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT outbox_row_is_an_event_or_a_job CHECK (num_nonnulls(event_id, queue) = 1),
  CONSTRAINT outbox_job_is_complete
    CHECK (queue IS NULL OR num_nonnulls(job_name, job_key, payload) = 3)
);
CREATE FUNCTION put_event_in_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox (event_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER event_is_never_lost AFTER INSERT ON event
  FOR EACH ROW EXECUTE FUNCTION put_event_in_outbox();

CREATE TABLE handled_event (
  handler text NOT NULL,
  event_id uuid NOT NULL REFERENCES event (id),
  handled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT handled_event_is_handled_once PRIMARY KEY (handler, event_id)
);

CREATE TABLE idempotency_key (
  account_id uuid NOT NULL,
  key text NOT NULL CONSTRAINT idempotency_key_is_short CHECK (length(key) BETWEEN 1 AND 200),
  request_hash text NOT NULL,
  status int,
  body jsonb,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT idempotency_key_is_used_once PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

CREATE TABLE legal_transition (
  machine text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  PRIMARY KEY (machine, from_state, to_state)
);
CREATE TABLE state_history (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  machine text NOT NULL,
  subject_id uuid NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  at timestamptz NOT NULL DEFAULT app_now(),
  actor_id uuid DEFAULT app_actor(),
  reason text DEFAULT app_reason(),
  CONSTRAINT state_history_follows_a_legal_transition
    FOREIGN KEY (machine, from_state, to_state) REFERENCES legal_transition
);
CREATE INDEX state_history_by_subject ON state_history (subject_id, id);
CREATE TRIGGER state_history_is_append_only BEFORE UPDATE OR DELETE ON state_history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Argument: the machine's name. The empty state stands for "did not exist".
CREATE FUNCTION record_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO state_history (machine, subject_id, from_state, to_state)
      VALUES (TG_ARGV[0], NEW.id, '', NEW.state);
  ELSIF NEW.state IS DISTINCT FROM OLD.state THEN
    INSERT INTO state_history (machine, subject_id, from_state, to_state)
      VALUES (TG_ARGV[0], NEW.id, OLD.state, NEW.state);
  END IF;
  RETURN NULL;
END $$;
`;
