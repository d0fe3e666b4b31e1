import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Student } from '../../api/types.js';

export const meQuery = queryOptions({
  queryKey: ['students', 'me'],
  queryFn: () => api.get<Student>('/students/me'),
});

export type ProfileChange = Readonly<Record<string, unknown>>;

/** Saves the profile against the version that was read; a newer one is refused with 412. */
export const useSaveProfile = (me: Student) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: ProfileChange) =>
      api.patch<Student>(`/students/${me.id}`, change, { version: me.version }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(meQuery.queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
    },
  });
};
