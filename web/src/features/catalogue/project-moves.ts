import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { Project, ProjectMark } from '../../api/types.js';

/** `submit` is at home in the form of the project, where what is missing can be filled in. */
export const projectMoves = ['publish', 'return', 'close', 'withdraw'] as const;
export type ProjectMove = (typeof projectMoves)[number];

export interface Moving {
  readonly move: ProjectMove;
  readonly reason: string;
  readonly marks?: readonly ProjectMark[];
}

const send = (id: string, { move, reason, marks = [] }: Moving): Promise<Project> => {
  const params = { path: { id } };
  switch (move) {
    case 'publish':
      return dataOf(api.POST('/projects/{id}/publication', { params }));
    case 'return': {
      const body = { reason, marks: [...marks] };
      return dataOf(api.POST('/projects/{id}/return', { params, body }));
    }
    case 'close':
      return dataOf(api.POST('/projects/{id}/closure', { params }));
    case 'withdraw': {
      const body = reason === '' ? {} : { reason };
      return dataOf(api.POST('/projects/{id}/withdrawal', { params, body }));
    }
  }
};

/** Moves a project on; lists in which it stands are read again. */
export const useMoveProject = (id: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (moving: Moving) => send(id, moving),
    onSuccess: (moved) => {
      queryClient.setQueryData(['projects', id], moved);
      return queryClient.invalidateQueries({
        queryKey: ['projects'],
        predicate: ({ queryKey }) => queryKey[1] !== id,
      });
    },
  });
};
