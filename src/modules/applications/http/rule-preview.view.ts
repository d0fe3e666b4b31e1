import { ListOf, Nested, Text, Whole } from '../../../platform/http/index.js';
import { LintFinding, SomeRules } from '../../programmes/index.js';

const most = 2_147_483_647;

/** Rules to try; those left out stay as they are in the call. */
export class TryRules {
  @Nested(() => SomeRules)
  rules!: SomeRules;
}

export class RuleCountView {
  @Text({ max: 40, description: 'Name of the rule, worded in `eligibility:rule.<rule>`' })
  rule!: string;

  @Whole({ min: 0, max: most, description: 'Students whom it would turn away' })
  fails!: number;

  @Whole({ min: 0, max: most, description: 'Students of whom it cannot say' })
  unknown!: number;
}

export class PreviewCounts {
  @Whole({ min: 0, max: most, description: 'Students of home universities' })
  students!: number;

  @Whole({ min: 0, max: most, description: 'Students whom no rule is known to turn away' })
  meetAll!: number;

  @ListOf(() => RuleCountView, { maxItems: 50 })
  rules!: RuleCountView[];
}

export class RulePreview {
  @ListOf(() => LintFinding, { maxItems: 200 })
  lint!: LintFinding[];

  @Nested(() => PreviewCounts)
  preview!: PreviewCounts;
}
