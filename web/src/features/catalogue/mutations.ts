import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';

interface Addition {
  readonly applicationId: string;
  readonly projectId: string;
}

/** Appends a project to the choices as they stand on the server at this moment. */
export const useAddChoice = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ applicationId, projectId }: Addition) => {
      const application = await dataOf(
        api.GET('/applications/{id}', { params: { path: { id: applicationId } } }),
      );
      const kept = application.choices.filter((choice) => choice.projectId !== projectId);
      const choices = kept.map((choice) => ({
        projectId: choice.projectId,
        startsOn: choice.startsOn ?? undefined,
        weeks: choice.weeks ?? undefined,
      }));
      return dataOf(
        api.PUT('/applications/{id}/choices', {
          params: { path: { id: applicationId }, header: seen(application.version) },
          body: [...choices, { projectId }],
        }),
      );
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(['applications', saved.id], saved);
      return queryClient.invalidateQueries({ queryKey: ['applications'] });
    },
  });
};
