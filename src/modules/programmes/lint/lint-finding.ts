import { ApiProperty } from '@nestjs/swagger';
import { ListOfText, OneOf } from '../../../platform/http/index.js';

export const lintLevels = ['error', 'warning'] as const;
export type LintLevel = (typeof lintLevels)[number];

/** Everything that can be wrong with a call; each has its words in `calls:lint.<code>`. */
export const lintCodes = [
  'times_reversed',
  'deadline_passed',
  'open_too_briefly',
  'wording_disagrees',
  'grace_longer_than_call',
  'grace_is_long',
  'least_over_most',
  'window_unreachable',
  'window_partly_unreachable',
  'window_outside_year',
  'references_after_start',
  'semesters_day_missing',
  'semesters_day_unused',
  'semesters_day_outside_year',
  'passport_day_before_end',
  'provinces_over_choices',
  'no_projects_yet',
  'choices_over_projects',
  'provinces_over_projects',
  'projects_close_later',
  'award_under_units',
  'award_over_units',
  'award_over_ceiling',
  'weeks_over_units',
  'no_level',
  'no_country',
  'no_institution',
  'institution_unknown',
  'no_transfer_consent',
  'grade_over_scale',
  'scale_twice',
  'test_twice',
  'document_twice',
  'statement_too_tight',
  'no_student_can_meet',
] as const;
export type LintCode = (typeof lintCodes)[number];

/** One thing in a call that contradicts another, or that nobody could meet. */
export class LintFinding {
  @OneOf(lintCodes, { description: 'Its words are `calls:lint.<code>` of the locales' })
  code!: LintCode;

  @OneOf(lintLevels, { description: 'An error keeps a call from being published' })
  level!: LintLevel;

  @ListOfText({ maxItems: 10, max: 40, description: 'The rules and fields it is about' })
  rules!: string[];

  @ApiProperty({
    description: 'The numbers that its words quote, by name',
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] },
  })
  numbers!: Record<string, string | number>;
}
