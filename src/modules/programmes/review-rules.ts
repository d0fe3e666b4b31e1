import { Day, Flag, Id, ListOf, ListOfOneOf, Whole } from '../../platform/http/index.js';

/** What a home university attests before it nominates (domain.md, States: home review). */
export const homeChecks = ['complete', 'enrolled', 'recommended'] as const;
export type HomeCheck = (typeof homeChecks)[number];

/** What decides between equal scores, in the order given; the lot can be drawn again by anyone. */
export const tieBreaks = ['lowest_score', 'recommendation', 'grade', 'submitted', 'lot'] as const;
export type TieBreak = (typeof tieBreaks)[number];

/** Who may second a package of decisions; never one who had a hand in it. */
export const seconderRoles = [
  'programme_coordinator',
  'university_coordinator',
  'adviser',
] as const;
export type SeconderRole = (typeof seconderRoles)[number];

export class NominationQuota {
  @Id({ description: 'A home university' })
  universityId!: string;

  @Whole({ min: 0, max: 1000, description: 'Most nominations of this university' })
  most!: number;
}

/** From the home university's check to the release: stages, quotas, dates and who seconds. */
export class ReviewRules {
  @ListOfOneOf(homeChecks, { description: 'What the home university attests before it nominates' })
  homeChecks!: HomeCheck[];

  @Day({ nullable: true, description: "Last day of nominations, in the call's zone" })
  nominationUntil!: string | null;

  @Whole({ min: 0, max: 1000, nullable: true, description: 'Most nominations of a university' })
  nominationQuota!: number | null;

  @ListOf(() => NominationQuota, {
    maxItems: 50,
    description: 'Universities with their own number',
  })
  nominationQuotas!: NominationQuota[];

  @Whole({ min: 0, max: 10, description: 'Reviews that each nominated application should have' })
  reviewsWanted!: number;

  @Day({ nullable: true, description: "Last day of reviews, in the call's zone" })
  reviewUntil!: string | null;

  @Flag({ description: 'Reviewers see no names' })
  reviewIsBlind!: boolean;

  @Flag({ description: 'The order counts the score adjusted for the severity of reviewers' })
  adjustsForSeverity!: boolean;

  @ListOfOneOf(tieBreaks, { description: 'What decides between equal scores, in this order' })
  tieBreak!: TieBreak[];

  @Whole({ min: 0, max: 5000, nullable: true, description: 'Endorsements that there are in all' })
  endorsements!: number | null;

  @Flag({ description: 'Endorsements and rejections leave only in a seconded package' })
  decidesInPackages!: boolean;

  @ListOfOneOf(seconderRoles, { description: 'Who may second a package' })
  secondedBy!: SeconderRole[];

  @Whole({ min: 0, max: 90, description: 'Days in which a rejected student may appeal once' })
  appealDays!: number;

  @Flag({ description: 'Mitacs vets what is endorsed before anything is offered' })
  vettedByMitacs!: boolean;
}
