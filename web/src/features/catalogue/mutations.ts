import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Application } from '../../api/types.js';

interface Addition {
  readonly applicationId: string;
  readonly projectId: string;
}

/** Appends a project to the choices as they stand on the server at this moment. */
export const useAddChoice = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ applicationId, projectId }: Addition) => {
      const application = await api.get<Application>(`/applications/${applicationId}`);
      const kept = application.choices.filter((choice) => choice.projectId !== projectId);
      const choices = kept.map((choice) => ({
        projectId: choice.projectId,
        startsOn: choice.startsOn ?? undefined,
        weeks: choice.weeks ?? undefined,
      }));
      return api.put<Application>(
        `/applications/${applicationId}/choices`,
        [...choices, { projectId }],
        { version: application.version },
      );
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(['applications', saved.id], saved);
      return queryClient.invalidateQueries({ queryKey: ['applications'] });
    },
  });
};
