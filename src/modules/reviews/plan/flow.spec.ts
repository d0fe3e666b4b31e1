import fc from 'fast-check';
import { assign, type Flow, type FlowInput } from './flow.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((left, one) => left + one, 0);
const squares = (loads: readonly number[]): number => sum(loads.map((load) => load * load));

/** How many applications have at least one more, two more … : compared from the first on. */
const ranks = (given: readonly (readonly number[])[], most: number): number[] =>
  Array.from({ length: most }, (_, rank) => given.filter((one) => one.length > rank).length);

/** Every subset of a list of at most `size`. */
const subsets = (list: readonly number[], size: number): number[][] =>
  list.reduce<number[][]>(
    (all, one) => [...all, ...all.filter((set) => set.length < size).map((set) => [...set, one])],
    [[]],
  );

/** The best of all assignments there are: the most first reviews, then second …, then evenness. */
function best({ eligible, wanted, fixedLoad, most }: FlowInput): { ranks: number[]; cost: number } {
  const deepest = Math.max(0, ...wanted);
  let found = { ranks: Array<number>(deepest).fill(-1), cost: Infinity };
  const walk = (at: number, loads: number[], given: number[][]): void => {
    if (at === eligible.length) {
      const now = { ranks: ranks(given, deepest), cost: squares(loads) };
      const isMore = compare(now.ranks, found.ranks);
      if (isMore > 0 || (isMore === 0 && now.cost < found.cost)) found = now;
      return;
    }
    for (const set of subsets(eligible[at] ?? [], wanted[at] ?? 0)) {
      const next = loads.map((load, reviewer) => load + (set.includes(reviewer) ? 1 : 0));
      if (next.every((load, one) => load <= Math.max(most[one] ?? 0, fixedLoad[one] ?? 0))) {
        walk(at + 1, next, [...given, set]);
      }
    }
  };
  walk(0, [...fixedLoad], []);
  return found;
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, nth) => value !== other[nth]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

const house = fc
  .record({
    applications: fc.integer({ min: 0, max: 4 }),
    reviewers: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ applications, reviewers }) =>
    fc.record({
      eligible: fc.array(
        fc.subarray(Array.from({ length: reviewers }, (_, reviewer) => reviewer)),
        { minLength: applications, maxLength: applications },
      ),
      wanted: fc.array(fc.integer({ min: 0, max: 3 }), {
        ...{ minLength: applications, maxLength: applications },
      }),
      fixedLoad: fc.array(fc.integer({ min: 0, max: 3 }), {
        ...{ minLength: reviewers, maxLength: reviewers },
      }),
      most: fc.array(fc.integer({ min: 0, max: 5 }), {
        ...{ minLength: reviewers, maxLength: reviewers },
      }),
    }),
  );

/** What holds of every assignment, good or bad. */
function expectLegal(input: FlowInput, { given, load }: Flow): void {
  given.forEach((reviewers, application) => {
    expect(new Set(reviewers).size).toBe(reviewers.length);
    expect(reviewers.length).toBeLessThanOrEqual(input.wanted[application] ?? 0);
    for (const one of reviewers) expect(input.eligible[application]).toContain(one);
  });
  load.forEach((total, reviewer) => {
    const fixed = input.fixedLoad[reviewer] ?? 0;
    expect(total).toBe(fixed + given.filter((one) => one.includes(reviewer)).length);
    expect(total).toBeLessThanOrEqual(Math.max(fixed, input.most[reviewer] ?? 0));
  });
}

describe('the assignment', () => {
  it('is as complete and as even as any there is', () => {
    fc.assert(
      fc.property(house, (input) => {
        const flow = assign(input);
        expectLegal(input, flow);
        const deepest = Math.max(0, ...input.wanted);
        const optimum = best(input);
        expect({ ranks: ranks(flow.given, deepest), cost: squares(flow.load) }).toEqual(optimum);
      }),
      { numRuns: 400 },
    );
  });

  it('started from what may be moved, is as even as a fresh one of the same size', () => {
    fc.assert(
      fc.property(house, (input) => {
        const fresh = assign(input);
        const movable = fresh.given.flatMap((all, nth) => all.map((one) => [nth, one] as const));
        const wanted = input.wanted.map(() => 0);
        const worst = [...movable].reverse();
        const again = assign({ ...input, wanted, movable: worst });
        expect(squares(again.load)).toBe(squares(fresh.load));
      }),
    );
  });

  it('spreads by at most one where everybody may read everything', () => {
    const everyone = [0, 1, 2, 3, 4, 5, 6];
    const input = {
      eligible: Array.from({ length: 40 }, () => everyone),
      wanted: Array<number>(40).fill(3),
      fixedLoad: [0, 9, 0, 2, 0, 0, 14],
      most: Array<number>(7).fill(1000),
    };
    const { load } = assign(input);
    expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
    expect(sum(load)).toBe(120 + 25);
  });

  it('is the same each time', () => {
    const input = {
      eligible: Array.from({ length: 30 }, (_, nth) => [nth % 5, (nth + 1) % 5, (nth + 2) % 5]),
      wanted: Array<number>(30).fill(2),
      fixedLoad: [3, 0, 0, 1, 0],
      most: [9, 20, 20, 20, 8],
    };
    expect(assign(input)).toEqual(assign(input));
  });
});
