import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** The view behind danpung verify, and the application's role, which may not rewrite the books. */
export class VerifyThePromises20261123000900 implements MigrationInterface {
  name = 'VerifyThePromises20261123000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(view);
    await runner.query(role);
  }

  down = forwardOnly;
}

const view = `
-- Every promise re-derived from the rows, trusting neither counters nor constraints.
CREATE VIEW promise_breach (promise, subject, detail) AS
  SELECT 'project_has_at_most_five_students', project_id::text, count(*) || ' students'
    FROM placement WHERE state NOT IN ('rejected', 'withdrawn', 'terminated')
    GROUP BY project_id HAVING count(*) > 5
  UNION ALL
  SELECT 'seat_has_one_holder', coalesce(s.project_id || '/' || s.seat, h.id::text), 'held_by disagrees with the holder'
    FROM project_seat s
    FULL JOIN (SELECT id, project_id, seat, 'placement' AS held_as FROM placement WHERE seat IS NOT NULL
      UNION ALL SELECT id, project_id, seat, 'offer' FROM offer WHERE seat IS NOT NULL) h
      ON (h.project_id, h.seat) = (s.project_id, s.seat)
    WHERE (h.id, h.held_as) IS DISTINCT FROM (s.held_by, s.held_as)
  UNION ALL
  SELECT 'seat_has_one_holder', id::text, 'is ' || state || ' and should hold a seat: ' || holds
    FROM (SELECT id, state, seat, state NOT IN ('rejected', 'withdrawn', 'terminated') AS holds
        FROM placement
      UNION ALL SELECT id, state, seat, state = 'open' FROM offer) h
    WHERE holds <> (seat IS NOT NULL)
  UNION ALL
  SELECT 'student_has_at_most_36_weeks', student_id::text, sum(weeks_held(p)) || ' weeks'
    FROM placement p GROUP BY student_id HAVING sum(weeks_held(p)) > 36
  UNION ALL
  SELECT 'student_has_at_most_two_units', student_id::text, sum(units_held(p)) || ' units'
    FROM placement p GROUP BY student_id HAVING sum(units_held(p)) > 2
  UNION ALL
  SELECT 'student_has_at_most_12000_dollars', student_id::text, sum(cents_held(a)) || ' cents'
    FROM award a GROUP BY student_id HAVING sum(cents_held(a)) > 1200000
  UNION ALL
  SELECT 'entitlement_agrees_with_its_rows', e.student_id::text, 'the counters have drifted'
    FROM student_entitlement e
    WHERE (e.committed_weeks, e.committed_units, e.committed_cents) IS DISTINCT FROM (
      coalesce((SELECT sum(weeks_held(p)) FROM placement p WHERE p.student_id = e.student_id), 0),
      coalesce((SELECT sum(units_held(p)) FROM placement p WHERE p.student_id = e.student_id), 0),
      coalesce((SELECT sum(cents_held(a)) FROM award a WHERE a.student_id = e.student_id), 0))
  UNION ALL
  SELECT 'stays_do_not_overlap', a.id::text, 'overlaps ' || b.id
    FROM placement a JOIN placement b
      ON a.student_id = b.student_id AND a.id < b.id
      AND a.starts_on <= b.ends_on AND b.starts_on <= a.ends_on
    WHERE a.state NOT IN ('rejected', 'withdrawn', 'terminated')
      AND b.state NOT IN ('rejected', 'withdrawn', 'terminated')
  UNION ALL
  SELECT 'states_are_legal', subject_id::text, 'history is broken at ' || id
    FROM (SELECT *, coalesce(lag(to_state) OVER (PARTITION BY subject_id ORDER BY id), '') AS expected
          FROM state_history) h
    WHERE from_state <> expected
      OR NOT EXISTS (SELECT 1 FROM legal_transition t
        WHERE (t.machine, t.from_state, t.to_state) = (h.machine, h.from_state, h.to_state))
  UNION ALL
  SELECT 'states_are_legal', s.id::text, 'state ' || s.state || ' is not the last of its history'
    FROM (SELECT id, state FROM call UNION ALL SELECT id, state FROM application
      UNION ALL SELECT id, state FROM project
      UNION ALL SELECT id, state FROM offer UNION ALL SELECT id, state FROM placement
      UNION ALL SELECT id, state FROM award) s
    WHERE s.state IS DISTINCT FROM (SELECT h.to_state FROM state_history h
      WHERE h.subject_id = s.id ORDER BY h.id DESC LIMIT 1)
  UNION ALL
  SELECT 'fund_is_never_overspent', a.fund_id::text, a.kind || ' is ' || sum(l.amount_cents)
    FROM ledger_account a JOIN ledger_line l ON l.account_id = a.id
    WHERE a.kind <> 'source' GROUP BY a.id HAVING sum(l.amount_cents) < 0
  UNION ALL
  SELECT 'ledger_balances', e.id::text, 'lines sum to ' || coalesce(sum(l.amount_cents), 0)
    FROM ledger_entry e LEFT JOIN ledger_line l ON l.entry_id = e.id
    GROUP BY e.id HAVING coalesce(sum(l.amount_cents), 0) <> 0 OR count(l.id) < 2
  UNION ALL
  SELECT 'ledger_balances', e.id::text, 'reaches another fund'
    FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id
    JOIN ledger_account a ON a.id = l.account_id AND a.fund_id <> e.fund_id
  UNION ALL
  SELECT 'ledger_balances', a.id::text, 'balance has drifted'
    FROM ledger_account a WHERE a.balance_cents <>
      coalesce((SELECT sum(l.amount_cents) FROM ledger_line l WHERE l.account_id = a.id), 0)
  UNION ALL
  SELECT 'awards_agree_with_the_ledger', f.id::text, 'committed differs from the awards'
    FROM fund f JOIN ledger_account a ON a.fund_id = f.id AND a.kind = 'committed'
    WHERE a.balance_cents <>
      coalesce((SELECT sum(cents_held(w)) FROM award w WHERE w.fund_id = f.id), 0)
  UNION ALL
  SELECT 'awards_agree_with_the_ledger', a.id::text, 'posted ' || cents_posted(a) || ' cents'
    FROM award a WHERE cents_posted(a) <> cents_held(a)
  UNION ALL
  -- The deadline that was in force is kept with the submission: a call may be closed earlier later.
  SELECT 'submission_is_before_the_deadline', p.id::text, 'submitted ' || p.submitted_at
    FROM application p JOIN call c ON c.id = p.call_id
    WHERE p.submitted_at < c.opens_at
      OR (p.submitted_at IS NOT NULL AND (p.submitted_at < p.submitted_until) IS NOT TRUE)
      OR (p.submitted_at IS NULL AND p.state NOT IN ('draft', 'withdrawn'))
  UNION ALL
  SELECT 'one_live_application_a_call', student_id::text, count(*) || ' live'
    FROM application WHERE state NOT IN ('withdrawn', 'rejected', 'declined', 'expired')
    GROUP BY student_id, call_id HAVING count(*) > 1
  UNION ALL
  SELECT 'one_open_offer_a_student', student_id::text, count(*) || ' open'
    FROM offer WHERE state = 'open' GROUP BY student_id HAVING count(*) > 1
  UNION ALL
  SELECT 'event_is_never_lost', e.id::text, 'neither waiting nor audited after an hour'
    FROM event e WHERE e.recorded_at < clock_timestamp() - interval '1 hour'
      AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.event_id = e.id)
  UNION ALL
  SELECT 'audit_is_unbroken', a.position::text, 'hash or chain is broken'
    FROM (SELECT *, coalesce(lag(hash) OVER (ORDER BY position), '') AS expected,
            row_number() OVER (ORDER BY position) AS nth FROM audit_entry) a
    WHERE a.previous_hash <> a.expected OR a.hash <> audit_hash(a.previous_hash, a.body)
      OR a.position <> a.nth
  UNION ALL
  SELECT 'audit_is_unbroken', a.position::text, 'says something else than its event'
    FROM audit_entry a LEFT JOIN event e ON e.id = a.event_id
    WHERE a.body IS DISTINCT FROM audit_body(e)
  UNION ALL
  SELECT 'audit_is_unbroken', h.position::text, 'the head is not the last entry'
    FROM audit_head h LEFT JOIN audit_entry a ON a.position = h.position
    WHERE h.hash <> coalesce(a.hash, '') OR (a.hash IS NULL AND h.position <> 0)
      OR h.position <> (SELECT coalesce(max(position), 0) FROM audit_entry);
`;

const role = `
DO $$
BEGIN
  CREATE ROLE danpung_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT danpung_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO danpung_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO danpung_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO danpung_app;
REVOKE UPDATE, DELETE, TRUNCATE ON event, state_history, ledger_entry, ledger_line, audit_entry,
  rule_set, legal_transition FROM danpung_app;
REVOKE INSERT ON legal_transition, state_history FROM danpung_app;
REVOKE INSERT, UPDATE, DELETE ON migration FROM danpung_app;
REVOKE INSERT, UPDATE, DELETE ON student_entitlement, ledger_account, audit_head FROM danpung_app;
-- Row locks need one updatable column; the keys are held still by their foreign keys.
GRANT UPDATE (student_id) ON student_entitlement TO danpung_app;
GRANT UPDATE (id) ON ledger_account TO danpung_app;
-- Who holds a seat is written by the functions that hold and free it.
REVOKE INSERT, UPDATE ON project_seat FROM danpung_app;
GRANT INSERT (project_id, seat), UPDATE (seat) ON project_seat TO danpung_app;

-- Everyone may make temporary tables, and those are found first: what triggers look up must not be.
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT oid FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', f);
  END LOOP;
END $$;
`;
