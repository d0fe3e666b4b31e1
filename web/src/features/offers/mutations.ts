import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

export type OfferAnswer = 'acceptance' | 'decline';

const send = (id: string, answer: OfferAnswer, reason: string) => {
  const params = { path: { id } };
  if (answer === 'acceptance') return dataOf(api.POST('/offers/{id}/acceptance', { params }));
  const body = reason === '' ? {} : { reason };
  return dataOf(api.POST('/offers/{id}/decline', { params, body }));
};

/** Answers an offer; everything that depends on it is read again. */
export const useAnswerOffer = (id: string, answer: OfferAnswer) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => send(id, answer, reason),
    onSuccess: () =>
      Promise.all(
        ['offers', 'applications', 'placements', 'students'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
};
