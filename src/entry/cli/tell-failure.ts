import { Refusal, words } from './words.js';

/** Tells a failure in one line on standard error, with what a person can do about it. */
export function tellFailure(error: unknown): void {
  process.stderr.write(`${lineOf(error)}\n`);
}

function lineOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { code, message } = rootOf(error);
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code?.startsWith('08')) {
    return words('failure.unreachable');
  }
  if (code === '28P01' || code === '28000' || code === '3D000') return words('failure.no_entry');
  if (code === '42P01') return words('failure.not_migrated');
  return words('failure.other', { reason: message.split('\n')[0] });
}

/** What lies at the ground of a wrapped error: several refused addresses, or a failed query. */
function rootOf(error: unknown): { code?: string; message: string } {
  if (error instanceof AggregateError) return rootOf(error.errors[0]);
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as Error & { code?: string };
  return { code, message: error.message };
}
