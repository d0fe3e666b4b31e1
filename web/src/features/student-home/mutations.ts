import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { api, dataOf, once } from '../../api/client.js';

/** Opens a draft for a call and goes to it; pressing twice makes one draft. */
export const useStartApplication = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (callId: string) =>
      dataOf(
        api.POST('/applications', { params: { header: once(key.current) }, body: { callId } }),
      ),
    onSuccess: async (started) => {
      const { id } = started;
      key.current = crypto.randomUUID();
      queryClient.setQueryData(['applications', id], started);
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
      await navigate({ to: '/applications/$applicationId', params: { applicationId: id } });
    },
  });
};
