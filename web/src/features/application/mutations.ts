import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import { isStatus } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import { forgetDraft } from './draft-storage.js';
import { applicationQuery } from './queries.js';

const useAccepted = (id: string) => {
  const queryClient = useQueryClient();
  return async (saved: Application) => {
    forgetDraft(id);
    queryClient.setQueryData(applicationQuery(id).queryKey, saved);
    await queryClient.invalidateQueries({ queryKey: ['applications'] });
  };
};

/** Hands the application in, as it stands at the version the student has read. */
export const useSubmitApplication = (id: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      dataOf(
        api.POST('/applications/{id}/submission', {
          params: { path: { id }, header: seen(version) },
        }),
      ),
    onSuccess: useAccepted(id),
    // Changed elsewhere since: the newer text is shown, so that the next press means that one.
    onError: (error) =>
      isStatus(error, 412)
        ? queryClient.invalidateQueries({ queryKey: applicationQuery(id).queryKey, exact: true })
        : undefined,
  });
};

/** Takes the application back for good. */
export const useWithdrawApplication = (id: string) =>
  useMutation({
    mutationFn: ({ reason, version }: { readonly reason: string; readonly version: number }) =>
      dataOf(
        api.POST('/applications/{id}/withdrawal', {
          params: { path: { id }, header: seen(version) },
          body: { reason },
        }),
      ),
    onSuccess: useAccepted(id),
  });
