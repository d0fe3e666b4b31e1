/**
 * Where to go after a sign-in: only an address of this site is followed. Browsers read a backslash
 * as a slash and drop tabs and line breaks, so none of them may follow the first one.
 */
export const safeTarget = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\\s])/.test(next) && !next.startsWith('/sign-in')
    ? next
    : '/';
