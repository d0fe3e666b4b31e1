import { Cents, Day, Whole } from '../../platform/http/index.js';

/**
 * Every number by which a call judges applications and stays. Input, stored document and answer
 * in one: what is validated once is stored as it is and never edited.
 */
export class RuleSet {
  @Whole({ min: 1, max: 20, description: 'Fewest projects an application names' })
  minChoices!: number;

  @Whole({ min: 1, max: 20, description: 'Most projects an application names' })
  maxChoices!: number;

  @Whole({ min: 1, max: 13, description: 'Fewest provinces the chosen projects lie in' })
  minProvinces!: number;

  @Whole({ min: 1, max: 36, description: 'Shortest stay in weeks' })
  minWeeks!: number;

  @Whole({ min: 1, max: 36, description: 'Longest stay in weeks' })
  maxWeeks!: number;

  @Day({ description: 'First day on which a stay may start' })
  startsOnFrom!: string;

  @Day({ description: 'Last day on which a stay may start' })
  startsOnTo!: string;

  @Whole({ min: 0, max: 120, description: 'Youngest age on the first day of the stay' })
  minAge!: number;

  @Whole({ min: 0, max: 20, description: 'Fewest semesters left when the stay ends' })
  semestersLeftMin!: number;

  @Whole({ min: 0, max: 20, description: 'Most semesters left when the stay ends' })
  semestersLeftMax!: number;

  @Whole({ min: 0, max: 2, description: 'Internship units that a stay takes' })
  units!: number;

  @Whole({ min: 1, max: 36, optional: true, description: 'Weeks that one unit covers' })
  weeksPerUnit?: number;

  @Cents({ optional: true, description: 'Worth of one unit' })
  unitCents?: number;

  @Cents({ description: 'Largest award in this call' })
  maxAwardCents!: number;

  @Whole({ min: 1, max: 90, description: 'Days for which an offer stays open' })
  offerDays!: number;
}
