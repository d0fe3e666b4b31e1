import { ListOf, Whole } from '../../../platform/http/index.js';
import { LintFinding } from '../lint/lint-finding.js';

/** How a call stands, for those who change it. */
export class CallChecks {
  @Whole({ min: 0, max: 1_000_000, description: 'Drafts that a new version of the rules moves' })
  drafts!: number;

  @Whole({ min: 0, max: 1_000_000, description: 'Applications that keep the rules they have' })
  submitted!: number;

  @ListOf(() => LintFinding, { maxItems: 100, description: 'Errors first' })
  findings!: LintFinding[];
}
