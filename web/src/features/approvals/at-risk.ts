import type { Call, PlacementItem } from '../../api/types.js';

export interface AtRisk {
  readonly count: number;
  readonly weeks: number;
  /** The most that the waiting placements may take, each by the limit of its call. */
  readonly cents: number;
}

/** What hangs on the adviser's word: weeks and money of the placements that wait. */
export const atRiskOf = (placements: readonly PlacementItem[], calls: readonly Call[]): AtRisk => {
  const mostOf = new Map(calls.map(({ code, rules }) => [code, rules?.maxAwardCents]));
  return {
    count: placements.length,
    weeks: placements.reduce((sum, { weeks }) => sum + weeks, 0),
    cents: placements.reduce(
      (sum, { award, call }) => sum + (award?.amountCents ?? mostOf.get(call.code) ?? 0),
      0,
    ),
  };
};
