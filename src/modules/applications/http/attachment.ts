/** The header that makes browsers save a file under its name (RFC 6266, RFC 8187). */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;

/** Characters that a URI may hold as they are and a header's extended value may not. */
const escaped = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
