/**
 * Assigns reviews as a minimum-cost flow.
 *
 * Purpose: as many applications as can be get a first review, then a second, and so on; among all
 * ways to do so, the one with the least sum of squared loads, which spreads loads as evenly as
 * constraints allow (by at most 1 wherever that can be).
 *
 * Method: successive shortest paths. A unit enters at an application, goes to an eligible reviewer,
 * who may hand another application on to somebody else, and so on, and stays with the reachable
 * reviewer whose load is least. Loads in between do not change, so with convex costs the cheapest
 * path is the one to the least loaded end, and the flow stays optimal after each. Whoever hands on
 * whom to whom is kept as a count for each pair of reviewers, so that a search touches reviewers
 * only, never applications.
 *
 * Complexity: O(units × reviewers²); 15,000 units among 60 reviewers are some 54 million steps.
 * Failure: an application that finds no path stays short; no other assignment could serve it
 * without taking a review of the same rank from another (a maximum flow has no augmenting path).
 */
export interface FlowInput {
  /** For each application: reviewers who could take it, by index, without those who have it. */
  readonly eligible: readonly (readonly number[])[];
  /** How many more reviews each application should get. */
  readonly wanted: readonly number[];
  /** How many reviews each reviewer has that stay whatever comes. */
  readonly fixedLoad: readonly number[];
  /** Most reviews of each reviewer, those that stay included. */
  readonly most: readonly number[];
  /** Assignments to start from that may be moved: `[application, reviewer]`. */
  readonly movable?: readonly (readonly [number, number])[];
}

export interface Flow {
  /** Reviewers of each application, without those that stay. */
  readonly given: readonly (readonly number[])[];
  /** Reviews of each reviewer, those that stay included. */
  readonly load: readonly number[];
}

/** The assignment; deterministic, in the order of the input. */
export function assign(input: FlowInput): Flow {
  const state = new Residual(input);
  for (const [application, reviewer] of input.movable ?? []) state.give(application, reviewer);
  const most = Math.max(0, ...input.wanted);
  for (let round = 1; round <= most; round++) {
    input.wanted.forEach((wanted, application) => {
      if (wanted >= round) state.augment(application);
    });
  }
  state.balance();
  return { given: state.given.map((set) => [...set].sort(inOrder)), load: [...state.load] };
}

const inOrder = (one: number, other: number): number => one - other;

/** What is assigned, and for each pair of reviewers how many applications could change hands. */
class Residual {
  readonly given: Set<number>[];
  readonly load: number[];
  private readonly could: Set<number>[];
  private readonly holds: Set<number>[];
  /** `passes[r][s]`: applications that r has and s could take. */
  private readonly passes: Int32Array[];

  constructor(private readonly input: FlowInput) {
    this.given = input.eligible.map(() => new Set<number>());
    this.could = input.eligible.map((reviewers) => new Set(reviewers));
    this.load = [...input.fixedLoad];
    this.holds = input.most.map(() => new Set<number>());
    this.passes = input.most.map(() => new Int32Array(input.most.length));
  }

  /** One more review for an application; nothing when no way leads to a free reviewer. */
  augment(application: number): void {
    const starts = [...(this.could[application] ?? [])].filter(
      (reviewer) => !this.given[application]?.has(reviewer),
    );
    const way = this.cheapestWay(starts, Infinity);
    const [first] = way;
    if (first === undefined) return;
    this.shift(way);
    this.give(application, first);
  }

  /** Hands applications on while somebody has two more than somebody reachable. */
  balance(): void {
    for (let isMoving = true; isMoving;) {
      isMoving = false;
      const byLoad = this.load.map((_, reviewer) => reviewer);
      byLoad.sort((one, other) => this.loadOf(other) - this.loadOf(one) || one - other);
      for (const reviewer of byLoad) {
        const way = this.cheapestWay([reviewer], this.loadOf(reviewer) - 1);
        if (way.length < 2) continue;
        this.shift(way);
        isMoving = true;
        break;
      }
    }
  }

  give(application: number, reviewer: number): void {
    this.forOthers(application, reviewer, 1);
    this.given[application]?.add(reviewer);
    this.holds[reviewer]?.add(application);
    this.load[reviewer] = this.loadOf(reviewer) + 1;
  }

  private take(application: number, reviewer: number): void {
    this.given[application]?.delete(reviewer);
    this.holds[reviewer]?.delete(application);
    this.load[reviewer] = this.loadOf(reviewer) - 1;
    this.forOthers(application, reviewer, -1);
  }

  /** What giving an application to (or taking it from) a reviewer changes for all pairs. */
  private forOthers(application: number, reviewer: number, step: 1 | -1): void {
    const holders = this.given[application] ?? new Set();
    for (const other of this.could[application] ?? []) {
      if (other === reviewer || holders.has(other)) continue;
      this.count(reviewer, other, step);
    }
    // Who has it already cannot pass it to the reviewer any more (or can again).
    if (!this.could[application]?.has(reviewer)) return;
    for (const holder of holders) if (holder !== reviewer) this.count(holder, reviewer, -step);
  }

  private count(from: number, to: number, step: number): void {
    const row = this.passes[from];
    if (row) row[to] = (row[to] ?? 0) + step;
  }

  private loadOf(reviewer: number): number {
    return this.load[reviewer] ?? 0;
  }

  /** Reviewers from a start to the least loaded end below `limit` who has room; none when none. */
  private cheapestWay(starts: readonly number[], limit: number): number[] {
    const before = new Map<number, number | null>(starts.map((start) => [start, null]));
    const queue = [...starts];
    let best: number | undefined;
    for (let at = 0; at < queue.length; at++) {
      const reviewer = queue[at] ?? 0;
      const hasRoom = this.loadOf(reviewer) < (this.input.most[reviewer] ?? 0);
      const isBetter = this.loadOf(reviewer) < (best === undefined ? limit : this.loadOf(best));
      if (hasRoom && isBetter) best = reviewer;
      this.passes[reviewer]?.forEach((many, next) => {
        if (many > 0 && !before.has(next)) {
          before.set(next, reviewer);
          queue.push(next);
        }
      });
    }
    const way: number[] = [];
    for (let step = best; step !== undefined; step = before.get(step) ?? undefined) {
      way.unshift(step);
    }
    return way;
  }

  /** Along a way, each hands one application to the next, the last first. */
  private shift(way: readonly number[]): void {
    for (let nth = way.length - 2; nth >= 0; nth--) {
      const [from = 0, to = 0] = way.slice(nth, nth + 2);
      const application = [...(this.holds[from] ?? [])].find(
        (held) => this.could[held]?.has(to) && !this.given[held]?.has(to),
      );
      if (application === undefined) throw new Error('A counted application changes hands.');
      this.take(application, from);
      this.give(application, to);
    }
  }
}
