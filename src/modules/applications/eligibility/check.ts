/** Where a person mends what a rule found; a page of the web client each. */
export const places = [
  'profile',
  'choices',
  'statement',
  'documents',
  'references',
  'consents',
  'call',
] as const;
export type Place = (typeof places)[number];

/** A rule decides; a flag informs, is never advice, and stands in nobody's way. */
export const checkKinds = ['rule', 'flag'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** A number, or a text where the fact is none: a day, a range, a list of codes. */
export type Fact = string | number | null;

/** What a rule of the call says of one application, with the numbers that explain it. */
export interface Check {
  readonly rule: string;
  readonly kind: CheckKind;
  /** Null where the fact is not known: unknown is never shown as passed. */
  readonly passed: boolean | null;
  readonly actual: Fact;
  readonly required: Fact;
  /** Code of what the student can do; its words are `eligibility:remedy.<code>`. */
  readonly remedy: string | null;
  readonly where: Place | null;
  /** The day by which to act on a flag. */
  readonly actBy: string | null;
  /** Other words than the usual ones for what was found: `eligibility:rule.<rule>.<words>`. */
  readonly words: string | null;
  /** More numbers for the words `eligibility:rule.<rule>`. */
  readonly numbers: Readonly<Record<string, string | number>>;
}

type Finding = Pick<Check, 'rule' | 'passed'> & Partial<Check>;

/** Undefined where the call does not ask: what nobody asks for is not shown. */
export type Rule<Case> = (facts: Case) => Check | undefined;

const nothingMore = {
  kind: 'rule',
  actual: null,
  required: null,
  remedy: null,
  where: null,
  actBy: null,
  words: null,
  numbers: {},
} as const satisfies Partial<Check>;

/** A check whose other parts are left out; what is met asks nobody to do anything. */
export const found = (finding: Finding): Check => ({
  ...nothingMore,
  ...finding,
  ...(finding.passed === true && { remedy: null }),
});

/** What comes of comparing, where one of both may not be known. */
export const judged = <Known>(
  known: Known | null | undefined,
  isMet: (value: Known) => boolean,
): boolean | null => (known === null || known === undefined ? null : isMet(known));
