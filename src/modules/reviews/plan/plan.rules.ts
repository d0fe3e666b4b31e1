import { assign, type Flow } from './flow.js';

/** An application that is to be read. */
export interface ToRead {
  readonly id: string;
  readonly universityId: string;
  readonly field: string | null;
  /** Of the project that was chosen first. */
  readonly language: string | null;
}

/** Somebody of the pool. */
export interface Reader {
  readonly id: string;
  /** Universities whose students they never review. */
  readonly universityIds: readonly string[];
  /** Fields they know; none means any. */
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  /** Most reviews in this call; null without limit. */
  readonly most: number | null;
  /** Away until reviewing is over, or not taking new ones. */
  readonly isAway: boolean;
}

/** A review that is there. */
export interface Standing {
  readonly applicationId: string;
  readonly reviewerId: string;
  /** Nobody has begun it. */
  readonly isUntouched: boolean;
  /** It is written or to be written: not left for a conflict. */
  readonly counts: boolean;
}

export interface PlanInput {
  readonly applications: readonly ToRead[];
  readonly readers: readonly Reader[];
  readonly standing: readonly Standing[];
  /** `reviewerId application` pairs of those who must not meet. */
  readonly conflicts: ReadonlySet<string>;
  readonly perApplication: number;
  /** `rebalance` may move what nobody has begun; `top_up` only adds. */
  readonly mode: 'top_up' | 'rebalance';
}

export const shortReasons = ['nobody_eligible', 'too_few_eligible', 'all_full'] as const;
export type ShortReason = (typeof shortReasons)[number];

export const loadNotes = ['away', 'full', 'cut'] as const;
export type LoadNote = (typeof loadNotes)[number];

export interface PlannedLoad {
  readonly reviewerId: string;
  readonly before: number;
  readonly after: number;
  /** Why it is so far below the highest; null when it is not. */
  readonly note: LoadNote | null;
}

export interface Planned {
  readonly added: readonly { readonly applicationId: string; readonly reviewerId: string }[];
  readonly removed: readonly { readonly applicationId: string; readonly reviewerId: string }[];
  readonly short: readonly {
    readonly applicationId: string;
    readonly missing: number;
    readonly reason: ShortReason;
    /** How many people could read it at all. */
    readonly eligible: number;
  }[];
  readonly loads: readonly PlannedLoad[];
  /** Between the highest and the lowest load of those who are not away. */
  readonly spread: number;
}

/** How two ids are named as one pair. */
export const pairOf = (reviewerId: string, applicationId: string): string =>
  `${reviewerId} ${applicationId}`;

/** Whether somebody may read an application: another university, no conflict, field, language. */
export const mayRead = (reader: Reader, application: ToRead, conflicts: ReadonlySet<string>) =>
  !reader.isAway &&
  !reader.universityIds.includes(application.universityId) &&
  !conflicts.has(pairOf(reader.id, application.id)) &&
  (reader.fields.length === 0 ||
    application.field === null ||
    reader.fields.includes(application.field)) &&
  (application.language === null || reader.languages.includes(application.language));

/** Who reads what: as complete as can be, then as even as can be, with the reason where it is not. */
export function planReviews(input: PlanInput): Planned {
  const { applications, readers, standing, conflicts, perApplication } = input;
  const place = new Map(readers.map(({ id }, index) => [id, index]));
  const moves = (one: Standing): boolean =>
    input.mode === 'rebalance' && one.isUntouched && place.has(one.reviewerId);
  const byApplication = grouped(standing);
  const mine = applications.map(({ id }) => byApplication.get(id) ?? []);
  const stays = mine.map((all) => all.filter((one) => !moves(one)));
  const eligible = applications.map((application, nth) => {
    const has = new Set(stays[nth]?.map(({ reviewerId }) => reviewerId));
    return readers.flatMap((reader, index) =>
      !has.has(reader.id) && mayRead(reader, application, conflicts) ? [index] : [],
    );
  });
  // What nobody has begun and its reviewer may not read any more goes to others.
  const pairs = mine.flatMap((all, nth) =>
    all.flatMap((one): [number, number][] => {
      const reader = place.get(one.reviewerId);
      return moves(one) && reader !== undefined ? [[nth, reader]] : [];
    }),
  );
  const movable = pairs.filter(([nth, reader]) => eligible[nth]?.includes(reader));
  const gone = pairs.filter(([nth, reader]) => !eligible[nth]?.includes(reader));
  const lost = countsOf(gone.map(([nth]) => nth));
  const counted = (all: readonly Standing[] = []) => all.filter(({ counts }) => counts).length;
  const wanted = mine.map((all, nth) =>
    Math.max(0, perApplication - counted(all) + (lost.get(nth) ?? 0)),
  );
  const flow = assign({
    ...{ eligible, wanted, movable },
    fixedLoad: readers.map(({ id }) => loadOf(standing, id) - countOf(pairs, place.get(id))),
    most: readers.map(({ most, isAway }) => (isAway ? 0 : (most ?? Number.MAX_SAFE_INTEGER))),
  });
  return told(input, flow, eligible, { movable, gone, wanted });
}

const grouped = (standing: readonly Standing[]): Map<string, Standing[]> => {
  const found = new Map<string, Standing[]>();
  for (const one of standing) {
    found.set(one.applicationId, [...(found.get(one.applicationId) ?? []), one]);
  }
  return found;
};

const loadOf = (standing: readonly Standing[], id: string): number =>
  standing.filter(({ reviewerId, counts }) => counts && reviewerId === id).length;

const countOf = (movable: readonly [number, number][], reader: number | undefined): number =>
  movable.filter(([, one]) => one === reader).length;

/** What the flow began with: what may move, what is lost, how many more are wanted. */
interface Start {
  readonly movable: readonly [number, number][];
  readonly gone: readonly [number, number][];
  readonly wanted: readonly number[];
}

function told(
  { applications, readers, standing }: PlanInput,
  { given, load }: Flow,
  eligible: readonly (readonly number[])[],
  { movable, gone, wanted }: Start,
): Planned {
  const ids = (nth: number, reader: number) => ({
    applicationId: applications[nth]?.id ?? '',
    reviewerId: readers[reader]?.id ?? '',
  });
  const before = new Set(movable.map(([nth, reader]) => `${nth} ${reader}`));
  const after = new Set(given.flatMap((all, nth) => all.map((reader) => `${nth} ${reader}`)));
  const moved = countsOf(movable.map(([nth]) => nth));
  const short = applications.flatMap(({ id: applicationId }, nth) => {
    const got = (given[nth]?.length ?? 0) - (moved.get(nth) ?? 0);
    const missing = (wanted[nth] ?? 0) - got;
    const many = eligible[nth]?.length ?? 0;
    const reason: ShortReason =
      many === 0
        ? 'nobody_eligible'
        : many <= (given[nth]?.length ?? 0)
          ? 'too_few_eligible'
          : 'all_full';
    return missing > 0 ? [{ applicationId, missing, reason, eligible: many }] : [];
  });
  const present = load.filter((_, reader) => !readers[reader]?.isAway);
  const highest = Math.max(0, ...present);
  const loads = readers.map(({ id: reviewerId, most, isAway }, nth): PlannedLoad => {
    const now = load[nth] ?? 0;
    const isFull = most !== null && now >= most;
    const isLow = highest - now > 1;
    const note = isAway ? 'away' : isLow ? (isFull ? 'full' : 'cut') : null;
    return { reviewerId, before: loadOf(standing, reviewerId), after: now, note };
  });
  return {
    added: given.flatMap((all, nth) =>
      all.flatMap((reader) => (before.has(`${nth} ${reader}`) ? [] : [ids(nth, reader)])),
    ),
    removed: [...gone, ...movable].flatMap(([nth, reader]) =>
      after.has(`${nth} ${reader}`) ? [] : [ids(nth, reader)],
    ),
    ...{ short, loads, spread: present.length ? highest - Math.min(...present) : 0 },
  };
}

function countsOf(list: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const one of list) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
}
