import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { ApplicationDocument } from '../../api/document-types.js';
import { documentPageQuery } from '../../shared/documents.js';

/** Takes a file away. */
export const useRemoveDocument = ({ id, applicationId }: ApplicationDocument) => {
  const queryClient = useQueryClient();
  const { queryKey } = documentPageQuery(applicationId);
  return useMutation({
    mutationFn: () => api.DELETE('/documents/{id}', { params: { path: { id } } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
};
