const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Resolves when we are asked to end: by a signal, or because npm, that started us, is gone (its
 * shell does not pass SIGTERM on everywhere).
 * @returns {Promise<'asked'>}
 */
export function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve('asked'));
    if (!process.env['npm_lifecycle_event']) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve('asked');
    }, 500).unref();
  });
}
