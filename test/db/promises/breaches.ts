import type { Db } from '../../support/database.js';

/** A way around constraints and triggers, and the promise that it breaks. */
export interface Breach {
  promise: string;
  how: string;
  /** Statements that run while triggers and foreign keys sleep. */
  statements: string[];
}

const without = (table: string, constraint: string) =>
  `ALTER TABLE ${table} DROP CONSTRAINT ${constraint} CASCADE`;

const line = (kind: string, cents: string) =>
  `INSERT INTO ledger_line (entry_id, account_id, amount_cents, balance_after_cents)
    SELECT e.id, a.id, ${cents}, 0 FROM ledger_entry e, ledger_account a
      WHERE a.kind = '${kind}' AND a.fund_id = e.fund_id AND e.kind = 'budget'`;

/** A placement is copied column by column: two of its columns are generated. */
const anotherPlacement = (seat: string, startsOn: string) =>
  `INSERT INTO placement (application_id, student_id, project_id, seat, starts_on, weeks, proposed_by)
    SELECT application_id, student_id, project_id, ${seat}, ${startsOn}, 1, proposed_by
      FROM placement LIMIT 1`;

const rehash = `UPDATE audit_entry SET body = replace(body, 'approved', 'rejected');
  UPDATE audit_entry SET hash = audit_hash(previous_hash, body) WHERE position = 3`;

const ways: Record<string, Record<string, string[]>> = {
  project_has_at_most_five_students: {
    'six placements': [
      without('placement', 'placement_holds_a_seat_while_it_lives'),
      ...[1, 2, 3, 4, 5].map((turn) =>
        anotherPlacement('NULL', `'2040-01-01'::date + 7 * ${turn}`),
      ),
    ],
  },
  seat_has_one_holder: {
    'a stranger in the seat': [
      `UPDATE project_seat SET held_by = gen_random_uuid() WHERE seat = 1`,
    ],
    'a seat let go': ['UPDATE project_seat SET held_by = NULL, held_as = NULL'],
    'a seat that nobody sits in': [
      `UPDATE project_seat SET held_by = gen_random_uuid(), held_as = 'offer' WHERE seat = 2`,
    ],
    'a seat that is not there': ['DELETE FROM project_seat'],
    'a placement without a seat': [
      without('placement', 'placement_holds_a_seat_while_it_lives'),
      'UPDATE placement SET seat = NULL',
      'UPDATE project_seat SET held_by = NULL, held_as = NULL',
    ],
  },
  student_has_at_most_36_weeks: {
    'one of 37': [
      without('placement', 'placement_weeks_is_one_to_36'),
      'UPDATE placement SET weeks = 37',
    ],
  },
  student_has_at_most_two_units: {
    'one of three': [
      without('placement', 'placement_units_is_at_most_two'),
      'UPDATE placement SET units = 3',
    ],
  },
  student_has_at_most_12000_dollars: {
    'one cent too much': ['UPDATE award SET amount_cents = 1200001'],
  },
  entitlement_agrees_with_its_rows: {
    'weeks forgotten': ['UPDATE student_entitlement SET committed_weeks = 0'],
    'cents forgotten': ['UPDATE student_entitlement SET committed_cents = 0'],
    'units invented': ['UPDATE student_entitlement SET committed_units = 1'],
  },
  stays_do_not_overlap: {
    'one shared day': [
      without('placement', 'placement_stays_do_not_overlap'),
      anotherPlacement('2', '(SELECT max(ends_on) FROM placement)'),
    ],
  },
  states_are_legal: {
    'a state without a history': [`UPDATE placement SET state = 'completed'`],
    'a history cut short': [
      'DELETE FROM state_history WHERE id = (SELECT max(id) FROM state_history)',
    ],
    'a link taken out': [`DELETE FROM state_history WHERE to_state = 'nominated'`],
    'a step that is not legal': [
      `INSERT INTO state_history (machine, subject_id, from_state, to_state)
        SELECT 'award', id, 'approved', 'paid' FROM award`,
    ],
  },
  fund_is_never_overspent: {
    'lines below zero': [line('available', '-100000000'), line('source', '100000000')],
  },
  ledger_balances: {
    'a single line': [line('available', '1')],
    'an entry without lines': [
      `INSERT INTO ledger_entry (fund_id, kind) SELECT id, 'budget' FROM fund`,
    ],
    'a balance that drifted': [
      `UPDATE ledger_account SET balance_cents = 7 WHERE kind = 'available'`,
    ],
    'an entry over two funds': [`UPDATE ledger_entry SET fund_id = gen_random_uuid()`],
  },
  awards_agree_with_the_ledger: {
    'an amount changed': ['UPDATE award SET amount_cents = amount_cents - 1'],
    'a cancellation that is not posted': [`UPDATE award SET state = 'cancelled'`],
    'an award that is not posted': [
      'DROP INDEX award_one_live_per_placement',
      `INSERT INTO award (placement_id, student_id, fund_id, currency, amount_cents)
        SELECT placement_id, student_id, fund_id, currency, 5 FROM award`,
    ],
  },
  submission_is_before_the_deadline: {
    'at the deadline': [
      without('application', 'application_is_submitted_in_time'),
      'UPDATE application SET submitted_at = submitted_until',
    ],
    'before the call opened': [`UPDATE application SET submitted_at = '2020-01-01'`],
    'without a deadline': [
      without('application', 'application_is_submitted_in_time'),
      'UPDATE application SET submitted_until = NULL',
    ],
    'without an instant': [
      without('application', 'application_submitted_has_its_instant'),
      'UPDATE application SET submitted_at = NULL, submitted_until = NULL',
    ],
  },
  one_live_application_a_call: {
    'a second one': [
      'DROP INDEX application_one_live_per_call',
      `INSERT INTO application (student_id, call_id, rule_set_id)
        SELECT student_id, call_id, rule_set_id FROM application`,
    ],
  },
  one_open_offer_a_student: {
    'a second one': [
      'DROP INDEX offer_one_open_per_student',
      ...[3, 4].map(
        (
          seat,
        ) => `INSERT INTO offer (application_id, student_id, project_id, seat, starts_on, weeks,
            expires_at)
          SELECT application_id, student_id, project_id, ${seat}, starts_on, 1, '2040-01-01'
            FROM placement`,
      ),
    ],
  },
  event_is_never_lost: {
    'neither waiting nor audited': [
      'DELETE FROM outbox',
      `INSERT INTO event (name, subject_type, subject_id, recorded_at)
        VALUES ('lost', 'award', gen_random_uuid(), clock_timestamp() - interval '61 minutes')`,
    ],
  },
  audit_is_unbroken: {
    'a body changed': [`UPDATE audit_entry SET body = '{}' WHERE position = 2`],
    'a body changed and hashed anew': [rehash],
    'an event changed under its entry': [`UPDATE event SET name = 'award.rejected'`],
    'an entry taken out': ['DELETE FROM audit_entry WHERE position = 2'],
    'the last entry taken off': ['DELETE FROM audit_entry WHERE position = 3'],
    'everything forgotten': ['DELETE FROM audit_entry'],
    'the head moved back': [
      `UPDATE audit_head SET (position, hash) =
        (SELECT position, hash FROM audit_entry WHERE position = 2)`,
    ],
  },
  submission_is_kept: {
    'a word changed': [
      without('application_version', 'application_version_hash_is_of_its_text'),
      `UPDATE application_version SET canonical = canonical || ' '`,
    ],
  },
  project_closes_before_its_call: {
    'an hour after it': [
      `UPDATE project p SET applications_close_at = c.closes_at + interval '1 hour'
        FROM call c WHERE c.id = p.call_id`,
    ],
  },
};

/** At least one for every promise of the view. */
export const breaches: Breach[] = Object.entries(ways).flatMap(([promise, each]) =>
  Object.entries(each).map(([how, statements]) => ({ promise, how, statements })),
);

/** Plants a breach while nothing watches; the caller rolls the transaction back. */
export async function plant(db: Db, breach: Breach): Promise<void> {
  await db.query('SET LOCAL session_replication_role = replica');
  for (const statement of breach.statements) await db.query(statement);
}
