import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isStatus } from '../../api/problem.js';
import type { Student } from '../../api/types.js';
import { beforeSignOut } from '../../shared/unsaved.js';
import { meQuery } from './queries.js';

/** Every field of a part as text, as its form holds it. */
export type Values = Readonly<Record<string, string>>;

/** The same part was changed elsewhere; nothing is written over before the person has chosen. */
export class Clash<V extends Values> extends Error {
  constructor(readonly theirs: V) {
    super('clash');
  }
}

/** How one part of the profile is read and written. */
export interface PartPlan<V extends Values> {
  readonly valuesOf: (me: Student) => V;
  readonly write: (me: Student, values: V) => Promise<Student>;
}

export interface Part<V extends Values> {
  readonly values: V;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly savedAt: string | null;
  readonly error: unknown;
  readonly clash: Clash<V> | null;
  readonly change: (change: Partial<V>) => void;
  readonly save: () => void;
  /** Takes what stands on the server instead of what was typed. */
  readonly takeTheirs: () => void;
  /** Writes what was typed over what stands on the server. */
  readonly keepMine: () => void;
}

const same = (one: Values, other: Values): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

interface Attempt<V> {
  /** What the person saw when they began to type. */
  readonly base: V;
  readonly values: V;
}

/** Saves against the version that is known; parts that others changed meanwhile do not matter. */
const useSave = <V extends Values>(me: Student, plan: PartPlan<V>) => {
  const queryClient = useQueryClient();
  const attempt = ({ base, values }: Attempt<V>): Promise<Student> => {
    const known = queryClient.getQueryData(meQuery.queryKey) ?? me;
    const theirs = plan.valuesOf(known);
    if (!same(theirs, base) && !same(theirs, values)) throw new Clash(theirs);
    return plan.write(known, values);
  };
  return useMutation({
    mutationFn: async (wish: Attempt<V>) => {
      try {
        return await attempt(wish);
      } catch (error) {
        if (!isStatus(error, 412)) throw error;
        await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
        return attempt(wish);
      }
    },
    onSuccess: async (saved) => {
      queryClient.setQueryData(meQuery.queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
    },
  });
};

/** One part of the profile: typed, saved for itself, and never written over another's change. */
export const usePart = <V extends Values>(me: Student, plan: PartPlan<V>): Part<V> => {
  const onServer = plan.valuesOf(me);
  const [base, setBase] = useState(onServer);
  const [values, setValues] = useState(onServer);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const mutation = useSave(me, plan);
  const isDirty = !same(values, base);
  if (!isDirty && !same(onServer, base)) {
    setBase(onServer);
    setValues(onServer);
  }
  const send = async (from: V): Promise<boolean> => {
    try {
      const kept = plan.valuesOf(await mutation.mutateAsync({ base: from, values }));
      setBase(kept);
      setValues(kept);
      setSavedAt(new Date().toISOString());
      return true;
    } catch {
      return false;
    }
  };
  useLeaving(isDirty, () => send(base));
  const clash = mutation.error instanceof Clash ? (mutation.error as Clash<V>) : null;
  return {
    values,
    isDirty,
    isSaving: mutation.isPending,
    savedAt: isDirty ? null : savedAt,
    error: clash ? null : mutation.error,
    clash,
    change: (change) => setValues((before) => ({ ...before, ...change })),
    save: () => void send(base),
    takeTheirs: () => {
      if (!clash) return;
      setBase(clash.theirs);
      setValues(clash.theirs);
      mutation.reset();
    },
    keepMine: () => {
      if (clash) void send(clash.theirs);
    },
  };
};

/** What is not saved yet is saved before a sign-out, and asked for before the page is left. */
const useLeaving = (isDirty: boolean, save: () => Promise<boolean>): void => {
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    const stop = beforeSignOut(save);
    return () => {
      globalThis.removeEventListener('beforeunload', warn);
      stop();
    };
  });
};
