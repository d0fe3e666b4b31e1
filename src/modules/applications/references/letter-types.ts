/** What a letter is written in: a picture of one is none. */
export const letterTypes: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];
