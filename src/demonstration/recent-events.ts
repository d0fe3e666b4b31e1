import { type Queryable } from '../reference/index.js';

/** Names of the events of the steps that people hear of, by machine and state. */
const names = {
  'application.submitted': 'application.submitted',
  'application.returned': 'application.returned',
  'application.nominated': 'application.nominated',
  'application.endorsed': 'application.endorsed',
  'offer.open': 'offer.made',
  'offer.accepted': 'offer.accepted',
  'offer.declined': 'offer.declined',
  'placement.approved': 'placement.approved',
  'placement.returned': 'placement.returned',
} as const;

const recent = 12;

/**
 * Records the last few steps as events, so that mailbox and audit trail are not empty on the
 * first visit. Older steps have their history only: nobody wants a thousand mails.
 */
export async function recordRecentEvents(db: Queryable): Promise<void> {
  await db.query(
    `INSERT INTO event (name, subject_type, subject_id, actor_id, occurred_at)
     SELECT $1::jsonb ->> (machine || '.' || to_state), machine, subject_id, actor_id, at
     FROM (SELECT * FROM state_history WHERE $1::jsonb ? (machine || '.' || to_state)
           ORDER BY at DESC, id DESC LIMIT $2) AS latest
     ORDER BY at, id`,
    [JSON.stringify(names), recent],
  );
}
