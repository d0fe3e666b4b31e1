import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, once } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

export type NewReference = components['schemas']['NewReference'];

/** After each change the list, and the checks that count references, are read again. */
const useChanged = (id: string) => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['applications', id] });
};

/** Names a referee; instead of another one when `replaces` is given. */
export const useNameReferee = (id: string, replaces?: string) =>
  useMutation({
    mutationFn: ({ key, body }: { readonly key: string; readonly body: NewReference }) =>
      replaces === undefined
        ? dataOf(
            api.POST('/applications/{id}/references', {
              params: { path: { id }, header: once(key) },
              body,
            }),
          )
        : dataOf(
            api.POST('/applications/{id}/references/{referenceId}/replacement', {
              params: { path: { id, referenceId: replaces }, header: once(key) },
              body,
            }),
          ),
    onSuccess: useChanged(id),
  });

/** Has a silent referee written to again. */
export const useRemindReferee = (id: string) =>
  useMutation({
    mutationFn: (referenceId: string) =>
      dataOf(
        api.POST('/applications/{id}/references/{referenceId}/reminder', {
          params: { path: { id, referenceId } },
        }),
      ),
    onSuccess: useChanged(id),
  });

/** Takes a request back. */
export const useCancelReference = (id: string) =>
  useMutation({
    mutationFn: (referenceId: string) =>
      dataOf(
        api.DELETE('/applications/{id}/references/{referenceId}', {
          params: { path: { id, referenceId } },
        }),
      ),
    onSuccess: useChanged(id),
  });
