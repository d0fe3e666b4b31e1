import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, once, seen } from '../../api/client.js';
import type { Project, ProjectChange, ProjectDraft } from '../../api/types.js';

interface Change {
  readonly body: ProjectChange;
  readonly version: number;
}

/** Lists in which a project stands are read again once it changed. */
const useRemember = () => {
  const queryClient = useQueryClient();
  return async (saved: Project) => {
    queryClient.setQueryData(['projects', saved.id], saved);
    await queryClient.invalidateQueries({
      queryKey: ['projects'],
      predicate: ({ queryKey }) => queryKey[1] !== saved.id,
    });
  };
};

/** Saves a project against the version that the writer has seen; a newer one answers 412. */
export const useSaveProject = (id: string) => {
  const remember = useRemember();
  return useMutation({
    mutationFn: ({ body, version }: Change) =>
      dataOf(
        api.PATCH('/projects/{id}', { params: { path: { id }, header: seen(version) }, body }),
      ),
    onSuccess: remember,
  });
};

export const useCreateProject = () => {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: ProjectDraft) => dataOf(api.POST('/projects', { body })),
    onSuccess: remember,
  });
};

/** Drafts a project again for another call; pressed twice, it is still one copy. */
export const useCopyProject = (id: string) => {
  const remember = useRemember();
  return useMutation({
    mutationFn: ({ callId, key }: { readonly callId: string; readonly key: string }) =>
      dataOf(
        api.POST('/projects/{id}/copy', {
          params: { path: { id }, header: once(key) },
          body: { callId },
        }),
      ),
    onSuccess: remember,
  });
};

export const useSubmitProject = (id: string) => {
  const remember = useRemember();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/projects/{id}/submission', { params: { path: { id } } })),
    onSuccess: remember,
  });
};
