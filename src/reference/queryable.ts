/** Anything that runs SQL and hands back the rows themselves; the caller owns the transaction. */
export type Queryable = { query(sql: string, params?: unknown[]): Promise<unknown[]> };
