import { QueryFailedError } from 'typeorm';

/** The sockets' words for a server that is not there. */
const ofSockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/**
 * PostgreSQL's words for "not now": class 08 the connection, 53 its resources, 57P the server
 * itself; a lock or an answer that took too long; a conflict that every new try met again.
 */
const ofDatabase = /^(08...|53...|57P0.|57014|55P03|40001|40P01)$/;

/** Whether an error means that a server we lean on is away or overloaded: later it may work. */
export function isOutage(error: unknown): boolean {
  const cause = error instanceof QueryFailedError ? (error.driverError as Error) : error;
  if (cause instanceof AggregateError) return cause.errors.some(isOutage);
  if (!(cause instanceof Error)) return false;
  const { code = '' } = cause as Error & { code?: string };
  // The driver gives a connection that broke under a query no code.
  const isBroken = code === '' && cause.message.startsWith('Connection terminated');
  return isBroken || ofSockets.has(code) || ofDatabase.test(code);
}
