const hidden = '[hidden]';

/**
 * What a person's data looks like inside a sentence: an address, a key's values as PostgreSQL
 * quotes them, a value quoted after a colon, a bearer or cookie, a UUID with a signature behind it
 * (what opens a referee's form, also inside of an address), a long opaque token (but no UUID and no
 * migration's name), and any word that is not plain Latin (our own log lines are, people's
 * names often are not).
 */
const personal: readonly RegExp[] = [
  /[^\s@"'<>(),;]+@[^\s@"'<>(),;]+/g,
  /(?<=\)=)\([^)]*\)/g,
  /(?<=: )"[^"]*"/g,
  /(?<=\b(?:bearer|token|password|secret|cookie|authorization)["']?\s*[=:]?\s+|[?&](?:token|code)=)\S+/gi,
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}[-.~][\w-]{16,}/gi,
  /(?<![\w/.-])(?=[\w-]*\d)(?![\da-f]{8}-|[a-z]+\d{14}\b|\d{14}-)[\w-]{24,}(?![\w/.-])/gi,
  /[^\s\u0020-\u007e–—…“”‘’]+/gu,
];

const longest = 4000;

/** A sentence for the log, with whatever might be about a person hidden and its length bounded. */
export const scrub = (sentence: string): string =>
  personal.reduce((text, pattern) => text.replace(pattern, hidden), sentence.slice(0, longest));
