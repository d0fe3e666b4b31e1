import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Funds, append-only double entry, awards held against the student's entitlement. */
export class CreateFunding20261123000700 implements MigrationInterface {
  name = 'CreateFunding20261123000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE fund (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CONSTRAINT fund_name_is_unique UNIQUE,
  source text NOT NULL CONSTRAINT fund_source_is_known
    CHECK (source IN ('mitacs', 'ai_project_group', 'host', 'province')),
  currency text NOT NULL CONSTRAINT fund_currency_is_cad CHECK (currency = 'CAD'),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT fund_ends_after_it_starts CHECK (ends_on >= starts_on),
  CONSTRAINT fund_has_one_currency UNIQUE (id, currency)
);

-- 'source' is where the budget comes from: the only account that may be negative.
CREATE TABLE ledger_account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fund_id uuid NOT NULL REFERENCES fund (id),
  kind text NOT NULL CONSTRAINT ledger_account_kind_is_known
    CHECK (kind IN ('source', 'available', 'committed')),
  balance_cents bigint NOT NULL DEFAULT 0,
  CONSTRAINT ledger_account_one_of_a_kind UNIQUE (fund_id, kind),
  CONSTRAINT fund_is_never_overspent CHECK (kind = 'source' OR balance_cents >= 0)
);
CREATE FUNCTION open_ledger_accounts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO ledger_account (fund_id, kind)
    VALUES (NEW.id, 'source'), (NEW.id, 'available'), (NEW.id, 'committed');
  RETURN NULL;
END $$;
CREATE TRIGGER fund_has_its_accounts AFTER INSERT ON fund
  FOR EACH ROW EXECUTE FUNCTION open_ledger_accounts();

CREATE TABLE award (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  placement_id uuid NOT NULL,
  student_id uuid NOT NULL,
  fund_id uuid NOT NULL,
  currency text NOT NULL,
  amount_cents bigint NOT NULL CONSTRAINT award_is_positive CHECK (amount_cents > 0),
  state text NOT NULL DEFAULT 'approved'
    CONSTRAINT award_state_is_known CHECK (state IN ('approved', 'cancelled')),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT award_is_of_the_students_placement
    FOREIGN KEY (placement_id, student_id) REFERENCES placement (id, student_id),
  CONSTRAINT award_is_in_the_funds_currency
    FOREIGN KEY (fund_id, currency) REFERENCES fund (id, currency)
);
CREATE UNIQUE INDEX award_one_live_per_placement ON award (placement_id) WHERE state <> 'cancelled';
CREATE INDEX award_by_student ON award (student_id);
CREATE INDEX award_by_fund ON award (fund_id, created_at DESC, id DESC);
INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('award', '', 'approved'), ('award', 'approved', 'cancelled');
CREATE TRIGGER award_records_its_state AFTER INSERT OR UPDATE OF state ON award
  FOR EACH ROW EXECUTE FUNCTION record_state('award');

CREATE FUNCTION cents_held(a award) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN a.state = 'cancelled' THEN 0 ELSE a.amount_cents END
$$;
CREATE FUNCTION move_cents() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.student_id, OLD.placement_id) <> (NEW.student_id, NEW.placement_id) THEN
    PERFORM refuse_breach('award_stays_with_its_student', 'an award is never moved to another student');
  END IF;
  UPDATE student_entitlement
    SET committed_cents = committed_cents
      + CASE WHEN TG_OP = 'DELETE' THEN 0 ELSE cents_held(NEW) END
      - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE cents_held(OLD) END
    WHERE student_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.student_id ELSE NEW.student_id END;
  RETURN NULL;
END $$;
CREATE TRIGGER award_moves_the_students_money AFTER INSERT OR UPDATE OR DELETE ON award
  FOR EACH ROW EXECUTE FUNCTION move_cents();

CREATE TABLE ledger_entry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  position bigint GENERATED ALWAYS AS IDENTITY,
  fund_id uuid NOT NULL REFERENCES fund (id),
  award_id uuid REFERENCES award (id),
  kind text NOT NULL CONSTRAINT ledger_entry_kind_is_known
    CHECK (kind IN ('budget', 'award', 'award_cancellation')),
  actor_id uuid DEFAULT app_actor(),
  at timestamptz NOT NULL DEFAULT app_now(),
  written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT ledger_entry_names_its_award CHECK ((kind = 'budget') = (award_id IS NULL)),
  CONSTRAINT ledger_entry_is_posted_once UNIQUE (award_id, kind)
);
CREATE INDEX ledger_entry_by_fund ON ledger_entry (fund_id, position);
CREATE TABLE ledger_line (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry_id uuid NOT NULL REFERENCES ledger_entry (id),
  account_id bigint NOT NULL REFERENCES ledger_account (id),
  amount_cents bigint NOT NULL CONSTRAINT ledger_line_is_not_zero CHECK (amount_cents <> 0),
  balance_after_cents bigint NOT NULL
);
CREATE INDEX ledger_line_by_entry ON ledger_line (entry_id);
CREATE INDEX ledger_line_by_account ON ledger_line (account_id, id);
CREATE TRIGGER ledger_entry_is_append_only BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_line_is_append_only BEFORE UPDATE OR DELETE ON ledger_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION post_ledger_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE ledger_account SET balance_cents = balance_cents + NEW.amount_cents
    WHERE id = NEW.account_id RETURNING balance_cents INTO NEW.balance_after_cents;
  RETURN NEW;
END $$;
CREATE TRIGGER ledger_line_moves_its_account BEFORE INSERT ON ledger_line
  FOR EACH ROW EXECUTE FUNCTION post_ledger_line();

CREATE FUNCTION refuse_unbalanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry uuid := CASE TG_TABLE_NAME WHEN 'ledger_entry' THEN (to_jsonb(NEW) ->> 'id')::uuid
                ELSE (to_jsonb(NEW) ->> 'entry_id')::uuid END;
BEGIN
  IF (SELECT written_in <> pg_current_xact_id() FROM ledger_entry WHERE id = entry) THEN
    PERFORM refuse_breach('ledger_entry_is_closed', 'no line is added to an entry of the past');
  END IF;
  IF (SELECT count(*) < 2 OR sum(amount_cents) <> 0 FROM ledger_line WHERE entry_id = entry) THEN
    PERFORM refuse_breach('ledger_entry_sums_to_zero', 'the lines of an entry must sum to zero');
  END IF;
  IF EXISTS (SELECT FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id
      JOIN ledger_account a ON a.id = l.account_id
      WHERE l.entry_id = entry AND a.fund_id <> e.fund_id) THEN
    PERFORM refuse_breach('ledger_entry_stays_in_its_fund', 'an entry never reaches another fund');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_entry_sums_to_zero AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();
CREATE CONSTRAINT TRIGGER ledger_line_sums_to_zero AFTER INSERT ON ledger_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();

-- Cents of an award that the ledger holds as committed in the award's own fund.
CREATE FUNCTION cents_posted(a award) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(l.amount_cents), 0)::bigint FROM ledger_entry e
    JOIN ledger_line l ON l.entry_id = e.id
    JOIN ledger_account c ON c.id = l.account_id AND c.kind = 'committed' AND c.fund_id = a.fund_id
    WHERE e.award_id = a.id
$$;
-- Looked at when the transaction commits: award and entry are written one after the other.
CREATE FUNCTION refuse_unposted_award() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry uuid := to_jsonb(NEW) ->> 'entry_id';
BEGIN
  IF EXISTS (SELECT FROM award a
      WHERE a.id = CASE WHEN entry IS NULL THEN (to_jsonb(NEW) ->> 'id')::uuid
          ELSE (SELECT e.award_id FROM ledger_entry e WHERE e.id = entry) END
        AND cents_posted(a) <> cents_held(a)) THEN
    PERFORM refuse_breach('award_agrees_with_the_ledger', 'an award is posted with its exact amount');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER award_agrees_with_the_ledger AFTER INSERT OR UPDATE ON award
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unposted_award();
CREATE CONSTRAINT TRIGGER ledger_line_agrees_with_its_award AFTER INSERT ON ledger_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unposted_award();
`;
