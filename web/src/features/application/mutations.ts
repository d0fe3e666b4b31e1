import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
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
export const useSubmitApplication = (id: string) =>
  useMutation({
    mutationFn: (version: number) =>
      api.post<Application>(`/applications/${id}/submission`, {}, { version }),
    onSuccess: useAccepted(id),
  });

/** Takes the application back for good. */
export const useWithdrawApplication = (id: string) =>
  useMutation({
    mutationFn: (reason: string) =>
      api.post<Application>(`/applications/${id}/withdrawal`, { reason }),
    onSuccess: useAccepted(id),
  });
