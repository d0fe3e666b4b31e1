import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import type { Student, StudentChange } from '../../api/types.js';

export const meQuery = queryOptions({
  queryKey: ['students', 'me'],
  queryFn: () => dataOf(api.GET('/students/me')),
});

/** Saves the profile against the version that was read; a newer one is refused with 412. */
export const useSaveProfile = (me: Student) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: StudentChange) =>
      dataOf(
        api.PATCH('/students/{id}', {
          params: { path: { id: me.id }, header: seen(me.version) },
          body: change,
        }),
      ),
    onSuccess: async (saved) => {
      queryClient.setQueryData(meQuery.queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
    },
  });
};
