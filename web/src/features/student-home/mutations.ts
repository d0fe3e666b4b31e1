import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { api } from '../../api/client.js';
import type { Application } from '../../api/types.js';

/** Opens a draft for a call and goes to it; pressing twice makes one draft. */
export const useStartApplication = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (callId: string) =>
      api.post<Application>('/applications', { callId }, { idempotencyKey: key.current }),
    onSuccess: async (started) => {
      const { id } = started;
      key.current = crypto.randomUUID();
      queryClient.setQueryData(['applications', id], started);
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
      await navigate({ to: '/applications/$applicationId', params: { applicationId: id } });
    },
  });
};
