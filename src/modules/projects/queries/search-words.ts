const mostWords = 10;

/**
 * Patterns for LIKE, one a word: each must occur in the search text, in any order. Wildcards of
 * the reader are taken as they are written.
 */
export function wordPatterns(q: string | undefined): string[] {
  const words = (q ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return [...new Set(words)]
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%`);
}
