import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { documentLimits, type ApplicationDocument } from '../../api/document-types.js';
import { ApiProblem } from '../../api/problem.js';
import { upload } from '../../api/upload.js';
import { documentsQuery } from '../../shared/documents.js';

const useChanged = (applicationId: string) => {
  const queryClient = useQueryClient();
  const { queryKey } = documentsQuery(applicationId);
  return () => queryClient.invalidateQueries({ queryKey });
};

interface Chosen {
  readonly kind: string;
  readonly file: File;
}

/** Refuses at once what the server would refuse after the whole file had travelled. */
const refuseTooLarge = ({ size }: File): void => {
  const { megabytes } = documentLimits;
  if (size <= megabytes * 1024 * 1024) return;
  throw new ApiProblem({ status: 413, code: 'document.too_large', megabytes });
};

/** Adds a file; `share` is how much of it has gone. */
export const useAddDocument = (applicationId: string) => {
  const [share, setShare] = useState(0);
  const changed = useChanged(applicationId);
  const add = useMutation({
    mutationFn: async ({ kind, file }: Chosen) => {
      setShare(0);
      refuseTooLarge(file);
      const form = new FormData();
      form.append('kind', kind);
      form.append('file', file, file.name);
      const path = `/applications/${applicationId}/documents`;
      return upload<ApplicationDocument>(path, form, setShare);
    },
    onSuccess: changed,
  });
  return { add, share };
};

/** Takes a file away. */
export const useRemoveDocument = ({ id, applicationId }: ApplicationDocument) =>
  useMutation({
    mutationFn: () => api.DELETE('/documents/{id}', { params: { path: { id } } }),
    onSettled: useChanged(applicationId),
  });
