import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Upload } from 'tus-js-client';
import type { ApiProblem } from '../../../api/problem.js';
import { documentPageQuery } from '../../../shared/documents.js';
import { refusalOf, sendFile, unfinishedKey, type Target } from './upload-engine.js';

export interface Sending {
  readonly name: string;
  readonly share: number;
  readonly state: 'sending' | 'paused' | 'failed' | 'done';
  readonly problem?: ApiProblem;
}

/** One file on its way to one place, from the choice to the document. */
export const useUpload = (target: Target) => {
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending>();
  const running = useRef<Upload>(undefined);
  const change = (part: Partial<Sending>) =>
    setSending((present) => (present ? { ...present, ...part } : present));

  const finish = async () => {
    const { queryKey } = documentPageQuery(target.applicationId);
    await queryClient.invalidateQueries({ queryKey });
    void queryClient.invalidateQueries({ queryKey: unfinishedKey(target.applicationId) });
    change({ state: 'done', share: 1 });
  };
  const send = (file: File) => {
    const problem = refusalOf(file);
    if (problem) return setSending({ name: file.name, share: 0, state: 'failed', problem });
    setSending({ name: file.name, share: 0, state: 'sending' });
    sendFile(file, target, {
      onProgress: (share) => change({ share }),
      onDone: () => void finish(),
      onFailed: (refusal) => change({ state: 'failed', problem: refusal }),
    }).then(
      (upload) => (running.current = upload),
      () => change({ state: 'failed' }),
    );
  };
  return {
    sending,
    send,
    pause: () => void running.current?.abort().then(() => change({ state: 'paused' })),
    resume: () => {
      change({ state: 'sending', problem: undefined });
      running.current?.start();
    },
    /** Forgets the file; what the server has of it goes too. */
    cancel: () => {
      void running.current?.abort(true).catch(() => undefined);
      running.current = undefined;
      setSending(undefined);
    },
    canResume: running.current !== undefined,
  };
};

export type Uploading = ReturnType<typeof useUpload>;
