/** Reads an address's search as plain text: `?q=1e5` is what was typed, not a number. */
export const parseSearchText = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

/** Writes a search that people can read and pass on. */
export const searchText = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
};
