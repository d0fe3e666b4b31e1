/** The ceilings of the programme for one student, for life; the database checks the same. */
export const entitlementLimits = { weeks: 36, cents: 1_200_000, units: 2 } as const;

/** What a student's placements and awards hold of the ceilings. */
export interface Entitlement {
  committedWeeks: number;
  committedCents: number;
  committedUnits: number;
}

export const entitlementColumns = `committed_weeks AS "committedWeeks",
  committed_cents::int AS "committedCents", committed_units AS "committedUnits"`;
