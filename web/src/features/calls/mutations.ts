import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf, once, seen } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Call } from '../../api/types.js';
import { callQuery, yearsQuery, type ProgrammeYear } from './queries.js';
import type { RuleChanges } from './rules.js';

type Schemas = components['schemas'];

const useKeep = () => {
  const queryClient = useQueryClient();
  return async (saved: Call) => {
    queryClient.setQueryData(callQuery(saved.id).queryKey, saved);
    await queryClient.invalidateQueries({ queryKey: ['calls'] });
    await queryClient.invalidateQueries({ queryKey: yearsQuery.queryKey });
  };
};

/** Goes to the editor of a call that was just made. */
const useOpenMade = () => {
  const keep = useKeep();
  const navigate = useNavigate();
  return async (made: Call) => {
    await keep(made);
    await navigate({ to: '/calls/$callId', params: { callId: made.id } });
  };
};

export const useCreateCall = () => {
  const onSuccess = useOpenMade();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (body: Schemas['CreateCall']) =>
      dataOf(api.POST('/calls', { params: { header: once(key) }, body })),
    onSuccess,
  });
};

export const useCopyCall = (id: string) => {
  const onSuccess = useOpenMade();
  return useMutation({
    mutationFn: (body: Schemas['CopyCall']) =>
      dataOf(api.POST('/calls/{id}/copy', { params: { path: { id } }, body })),
    onSuccess,
  });
};

/** Changes times, titles and wording, on the version that was read. */
export const useChangeCall = ({ id, version }: Pick<Call, 'id' | 'version'>) => {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schemas['ChangeCall']) =>
      dataOf(api.PATCH('/calls/{id}', { params: { path: { id }, header: seen(version) }, body })),
    onSuccess,
  });
};

export interface NewRules {
  readonly changes: RuleChanges;
  readonly note: string;
}

/** Makes the next version of the rules. `onDone` is told its number. */
export const usePublishRules = (
  { id, version }: Pick<Call, 'id' | 'version'>,
  onDone: (version: number) => void,
) => {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ changes, note }: NewRules) =>
      dataOf(
        api.POST('/calls/{id}/rule-sets', {
          params: { path: { id }, header: seen(version) },
          body: { rules: changes as Schemas['SomeRules'], ...(note && { note }) },
        }),
      ),
    onSuccess: async (saved) => {
      await keep(saved);
      onDone(saved.rulesVersion ?? 1);
    },
  });
};

export const usePublishCall = (
  { id, version }: Pick<Call, 'id' | 'version'>,
  onDone: () => void,
) => {
  const keep = useKeep();
  return useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/calls/{id}/publication', {
          params: { path: { id }, header: seen(version) },
        }),
      ),
    onSuccess: async (saved) => {
      await keep(saved);
      onDone();
    },
  });
};

export const useSaveYear = ({ id, version }: ProgrammeYear, onDone: () => void) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ChangeProgrammeYear']) =>
      dataOf(
        api.PATCH('/programme-years/{id}', {
          params: { path: { id }, header: seen(version) },
          body,
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: yearsQuery.queryKey });
      onDone();
    },
  });
};
