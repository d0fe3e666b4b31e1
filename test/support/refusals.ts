import pg from 'pg';

/**
 * What refused an attempt: the name of the constraint, else the SQLSTATE.
 * Answers 'nothing' when it went through; an error that is not PostgreSQL's is thrown on.
 */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'nothing';
  } catch (error) {
    return nameOf(error);
  }
}

/** How often each outcome was met; an attempt that went through counts under its own answer. */
export function tally(results: readonly PromiseSettledResult<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results) {
    const outcome = result.status === 'fulfilled' ? answerOf(result.value) : nameOf(result.reason);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

const answerOf = (value: unknown): string => (typeof value === 'string' ? value : 'done');

function nameOf(error: unknown): string {
  if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? error.message;
  throw error;
}
