import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { upload } from '../../api/upload.js';

export type RefereeRequest = components['schemas']['RefereeView'];
export type Answers = components['schemas']['AnswersInput'];
export type Receipt = components['schemas']['ReferenceReceipt'];

const at = (token: string) => ({ params: { path: { token } } });

/** What the link opens; a dead one is refused with the reason, and not asked for again. */
export const requestQuery = (token: string) =>
  queryOptions({
    queryKey: ['reference-request', token],
    queryFn: () => dataOf(api.GET('/reference-requests/{token}', at(token))),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Keeps what was written so far. */
export const useSaveAnswers = (token: string) =>
  useMutation({
    mutationFn: (body: Answers) =>
      dataOf(api.PATCH('/reference-requests/{token}', { ...at(token), body })),
  });

/** Hands the reference in, with the last words. */
export const useHandIn = (token: string) =>
  useMutation({
    mutationFn: (body: Answers) =>
      dataOf(api.POST('/reference-requests/{token}', { ...at(token), body })),
  });

/** Says that there will be no reference. */
export const useDecline = (token: string) =>
  useMutation({
    mutationFn: () => dataOf(api.POST('/reference-requests/{token}/decline', at(token))),
  });

/** The letter as a file: sent with how much of it has gone, or taken away. */
export const useLetterFile = (token: string) => {
  const queryClient = useQueryClient();
  const [share, setShare] = useState(0);
  const onSuccess = (found: RefereeRequest) =>
    queryClient.setQueryData(requestQuery(token).queryKey, found);
  const send = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      const form = new FormData();
      form.append('file', file);
      const path = `/reference-requests/${encodeURIComponent(token)}/letter`;
      return upload<RefereeRequest>(path, form, setShare, 'PUT');
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => dataOf(api.DELETE('/reference-requests/{token}/letter', at(token))),
    onSuccess,
  });
  return { send, remove, share };
};
