import type { PlacementCheck } from '../../api/types.js';

const isMoney = ({ unit, before, limit }: PlacementCheck): boolean =>
  unit === 'cents' && typeof before === 'number' && typeof limit === 'number';

/** Dollars as typed become whole cents; anything else is no amount. */
export const centsOf = (dollars: string | number): number | undefined => {
  const value = typeof dollars === 'number' ? dollars : Number.parseFloat(dollars);
  return Number.isFinite(value) && value > 0 ? Math.round(value * 100) : undefined;
};

/** What is left of the student's money for life, by the server's check. */
export const moneyLeft = (checks: readonly PlacementCheck[]): number | undefined => {
  const check = checks.find(isMoney);
  return check ? Math.max(0, (check.limit ?? 0) - (check.before ?? 0)) : undefined;
};

/** The checks as they would stand with this amount; the server has the last word. */
export const withAmount = (
  checks: readonly PlacementCheck[],
  cents: number | undefined,
): readonly PlacementCheck[] =>
  cents === undefined
    ? checks
    : checks.map((check) => {
        if (!isMoney(check)) return check;
        const after = (check.before ?? 0) + cents;
        if (after > (check.limit ?? 0)) return { ...check, after, actual: after, level: 'red' };
        const level = check.after === after || check.level !== 'red' ? check.level : 'green';
        return { ...check, after, actual: after, level };
      });
