import { type CallKey } from './calls.js';
import { type DemonstrationProject } from './projects.js';
import { type Random } from './random.js';
import { type Field } from './topics/index.js';

/** What a student looks for in a call, and how many projects the call lets them rank. */
export type Wish = { call: CallKey; field: Field; complete: boolean; hub?: string; seat: boolean };

/**
 * Ranks projects as a student of that field would. A complete list keeps the rules of its call;
 * with `seat` the first choice is one that still has a free seat.
 */
export function rank(
  wish: Wish,
  projects: readonly DemonstrationProject[],
  random: Random,
): DemonstrationProject[] {
  const several = wish.call === 'gri' || wish.call === 'pastGri';
  const pool = random.shuffle(projects.filter(({ call }) => call === wish.call));
  const liked = pool
    .map((project) => ({ project, score: likingOf(project, wish) + random.next() * 2 }))
    .sort((a, b) => b.score - a.score)
    .map(({ project }) => project);
  const first = wish.seat ? liked.find(({ freeSeats }) => freeSeats.length > 0) : liked[0];
  if (!first) throw new Error(`No project of ${wish.call} has a free seat.`);
  const others = liked.filter((project) => project !== first);
  if (!wish.complete) return [first, ...others].slice(0, random.int(0, 2));
  const count = several ? random.int(3, 7) : random.int(1, 3);
  return several ? spread([first, ...others], count) : [first, ...others].slice(0, count);
}

function likingOf(project: DemonstrationProject, wish: Wish): number {
  return (project.hub === wish.hub ? 6 : 0) + (project.field === wish.field ? 3 : 0);
}

/** The first `count` in order of liking, but with at least three provinces among them. */
function spread(liked: readonly DemonstrationProject[], count: number): DemonstrationProject[] {
  const chosen: DemonstrationProject[] = [];
  const provinces = new Set<string>();
  for (const project of liked) {
    const placesLeft = count - chosen.length;
    const provincesMissing = 3 - provinces.size;
    const isNew = !provinces.has(project.provinceCode);
    if (placesLeft > 0 && (isNew || placesLeft > provincesMissing)) {
      chosen.push(project);
      provinces.add(project.provinceCode);
    }
  }
  return chosen;
}
