const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** A text without line breaks and control characters, as a mail header must be. */
export const oneLine = (text: string): string => text.replace(controls, ' ').trim();
