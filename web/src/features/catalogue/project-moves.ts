import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { Project } from '../../api/types.js';

export const projectMoves = ['submit', 'publish', 'return', 'close'] as const;
export type ProjectMove = (typeof projectMoves)[number];

const send = (id: string, move: ProjectMove, reason: string): Promise<Project> => {
  const params = { path: { id } };
  switch (move) {
    case 'submit':
      return dataOf(api.POST('/projects/{id}/submission', { params }));
    case 'publish':
      return dataOf(api.POST('/projects/{id}/publication', { params }));
    case 'return':
      return dataOf(api.POST('/projects/{id}/return', { params, body: { reason } }));
    case 'close':
      return dataOf(api.POST('/projects/{id}/closure', { params }));
  }
};

/** Moves a project on; lists in which it stands are read again. */
export const useMoveProject = (id: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ move, reason }: { readonly move: ProjectMove; readonly reason: string }) =>
      send(id, move, reason),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['projects'] }),
  });
};
