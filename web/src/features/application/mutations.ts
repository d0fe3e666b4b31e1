import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf, once, seen } from '../../api/client.js';
import { isStatus } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import { useSession } from '../../shared/session.js';
import { forgetDraft } from './draft-storage.js';
import { applicationQuery } from '../../shared/application-query.js';

const useAccepted = (id: string) => {
  const queryClient = useQueryClient();
  const accountId = useSession()?.id ?? '';
  return async (saved: Application) => {
    forgetDraft({ accountId, applicationId: id });
    queryClient.setQueryData(applicationQuery(id).queryKey, saved);
    await queryClient.invalidateQueries({ queryKey: ['applications'] });
  };
};

/** Hands the application in, as it stands at the version the student has read; once, if pressed twice. */
export const useSubmitApplication = (id: string) => {
  const queryClient = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const accepted = useAccepted(id);
  return useMutation({
    mutationFn: (version: number) =>
      dataOf(
        api.POST('/applications/{id}/submission', {
          params: { path: { id }, header: { ...seen(version), ...once(key.current) } },
        }),
      ),
    onSuccess: accepted,
    onError: (error) => {
      // Only an answer that never came may be asked for again under the same key.
      if (!isStatus(error, 0)) key.current = crypto.randomUUID();
      // Changed elsewhere since: the newer text is shown, so that the next press means that one.
      return isStatus(error, 412) || isStatus(error, 409)
        ? queryClient.invalidateQueries({ queryKey: applicationQuery(id).queryKey, exact: true })
        : undefined;
    },
  });
};

/** Takes the application back; for some minutes that can be undone. */
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

/** Undoes a withdrawal while that is possible. */
export const useRestoreApplication = (id: string) =>
  useMutation({
    mutationFn: (version: number) =>
      dataOf(
        api.POST('/applications/{id}/restoration', {
          params: { path: { id }, header: seen(version) },
        }),
      ),
    onSuccess: useAccepted(id),
  });

/** Says that the changed rules of the call were read. */
export const useAcknowledgeRules = (id: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      dataOf(api.POST('/applications/{id}/rules-acknowledgement', { params: { path: { id } } })),
    onSuccess: (saved) => queryClient.setQueryData(applicationQuery(id).queryKey, saved),
  });
};
