import { canonicalText, fingerprintOf, type Json } from './canonical.js';
import type { Rows } from './snapshot-rows.js';
import type { Snapshot } from './snapshot.view.js';

/**
 * Keeps what was handed in, in the transaction in which it was: the database gives the version its
 * number and the instants of the submission, and refuses a hash that is not its text's.
 */
export async function keepVersion(rows: Rows, id: string, content: Snapshot): Promise<void> {
  const text = canonicalText(content as unknown as Json);
  await rows.query(
    'INSERT INTO application_version (application_id, canonical, sha256) VALUES ($1, $2, $3)',
    [id, text, fingerprintOf(text)],
  );
}
