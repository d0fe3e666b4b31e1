/** Something a person can mend: told as one clear line, without a stack. */
export class Problem extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'Problem';
  }
}

/**
 * @param {unknown} error
 * @returns {string} the system's code (`EACCES`), or an empty string
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
