/** Landed migrations are never undone: a mistake is mended by the next one. */
export const forwardOnly = (): Promise<void> =>
  Promise.reject(new Error('Migrations are forward-only: write the next one instead.'));
