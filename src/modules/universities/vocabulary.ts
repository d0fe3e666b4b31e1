/** Words of study that calls ask for and students answer with. */
export const studentLevels = ['undergraduate', 'combined', 'masters', 'doctoral'] as const;
export type StudentLevel = (typeof studentLevels)[number];

/** Tests of English and French with a score that says something to a Canadian laboratory. */
export const languageTests = [
  'toefl_ibt',
  'toefl_itp',
  'ielts',
  'toeic',
  'duolingo',
  'tef',
  'tcf',
] as const;
export type LanguageTest = (typeof languageTests)[number];
