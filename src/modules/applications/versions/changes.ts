import { canonicalText, type Json } from './canonical.js';
import type { ChoiceChange, DocumentChange, FieldChange } from './changes.view.js';
import type { Snapshot, SnapshotChoice, SnapshotDocument } from './snapshot.view.js';

/** Every project of either version, those of the later one first and in its order. */
export function choiceChanges(
  before: readonly SnapshotChoice[],
  after: readonly SnapshotChoice[],
): ChoiceChange[] {
  const earlier = new Map(before.map((choice) => [choice.projectId, choice]));
  const later = new Set(after.map(({ projectId }) => projectId));
  return [
    ...after.map((choice) => choiceChange(earlier.get(choice.projectId), choice)),
    ...before
      .filter(({ projectId }) => !later.has(projectId))
      .map((choice) => choiceChange(choice, undefined)),
  ];
}

function choiceChange(
  before: SnapshotChoice | undefined,
  after: SnapshotChoice | undefined,
): ChoiceChange {
  const { projectId, title } = (after ?? before)!;
  return {
    projectId,
    title,
    kind: kindOf(before, after),
    rankBefore: before?.rank ?? null,
    rankAfter: after?.rank ?? null,
    startsOnBefore: before?.startsOn ?? null,
    startsOnAfter: after?.startsOn ?? null,
    weeksBefore: before?.weeks ?? null,
    weeksAfter: after?.weeks ?? null,
  };
}

function kindOf(
  before: SnapshotChoice | undefined,
  after: SnapshotChoice | undefined,
): ChoiceChange['kind'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (before.startsOn !== after.startsOn || before.weeks !== after.weeks) return 'changed';
  return before.rank === after.rank ? 'same' : 'moved';
}

/** Documents that came, went, or have another content now. */
export function documentChanges(
  before: readonly SnapshotDocument[],
  after: readonly SnapshotDocument[],
): DocumentChange[] {
  const earlier = new Map(before.map((document) => [document.id, document]));
  const later = new Map(after.map((document) => [document.id, document]));
  const come = after.flatMap(({ id, kind, name, sha256 }): DocumentChange[] => {
    const was = earlier.get(id);
    if (was?.sha256 === sha256) return [];
    const change = was ? 'replaced' : 'added';
    return [{ kind, change, nameBefore: was?.name ?? null, nameAfter: name }];
  });
  const gone = before
    .filter(({ id }) => !later.has(id))
    .map(({ kind, name }): DocumentChange => {
      return { kind, change: 'removed', nameBefore: name, nameAfter: null };
    });
  return [...come, ...gone];
}

/** Everything else that differs, by its path such as `student.gpa`; values as texts. */
export function fieldChanges(before: Snapshot | undefined, after: Snapshot): FieldChange[] {
  const earlier = before ? facts(before) : {};
  const later = facts(after);
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])]
    .map((field) => ({
      field,
      before: earlier[field] ?? null,
      after: later[field] ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

function facts(snapshot: Snapshot): Readonly<Record<string, string | null>> {
  const { student, homeSupervisor, unitsWished, references, consents } = snapshot;
  const named = {
    unitsWished,
    ...under('homeSupervisor', homeSupervisor ?? {}),
    ...under('student', student),
    references: references.map(({ name, institution }) =>
      [name, institution].filter(Boolean).join(' · '),
    ),
    consents,
  };
  return Object.fromEntries(Object.entries(named).map(([path, value]) => [path, wordOf(value)]));
}

const under = (path: string, fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${path}.${key}`, value]));

function wordOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.length === 0 ? null : value.join(', ');
  }
  if (typeof value === 'string') return value;
  const text = canonicalText(value as Json);
  return text === '[]' ? null : text;
}
