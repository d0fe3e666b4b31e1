import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Offer } from '../../api/types.js';

/** Answers an offer; everything that depends on it is read again. */
export const useAnswerOffer = (id: string, answer: 'acceptance' | 'decline') => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api.post<Offer>(`/offers/${id}/${answer}`, reason === '' ? {} : { reason }),
    onSuccess: () =>
      Promise.all(
        ['offers', 'applications', 'students'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
};
