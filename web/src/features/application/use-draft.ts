import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, dataOf, seen } from '../../api/client.js';
import { isStatus } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import { draftOf, choicesBody, sameChoices, sameDraft, type Draft } from './draft.js';
import { forgetDraft, keepDraft, keptDraft } from './draft-storage.js';
import { applicationQuery } from './queries.js';

export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'conflict' };

export interface DraftEditor {
  readonly draft: Draft;
  readonly save: SaveState;
  readonly version: number;
  readonly edit: (change: Partial<Draft>) => void;
  /** Writes at once what is not yet written; resolves to whether everything is on the server. */
  readonly flush: () => Promise<boolean>;
  readonly takeTheirs: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
}

const pause = 1_200;
const retryPause = 5_000;

const writeStatement = (id: string, draft: Draft, version: number) =>
  dataOf(
    api.PATCH('/applications/{id}', {
      params: { path: { id }, header: seen(version) },
      body: { statement: draft.statement },
    }),
  );

const writeChoices = (id: string, draft: Draft, version: number) =>
  dataOf(
    api.PUT('/applications/{id}/choices', {
      params: { path: { id }, header: seen(version) },
      body: choicesBody(draft.choices),
    }),
  );

const opening = (application: Application): { draft: Draft; save: SaveState } => {
  const theirs = draftOf(application);
  const kept = keptDraft(application.id);
  if (!kept || sameDraft(kept.draft, theirs)) return { draft: theirs, save: { kind: 'clean' } };
  const isStale = kept.version !== application.version;
  return { draft: kept.draft, save: { kind: isStale ? 'conflict' : 'dirty' } };
};

/**
 * Edits an application and saves it by itself, one request at a time, each with the version it was
 * edited from. A 412 stops the saving until the person chose whose text stays.
 */
export const useDraft = (application: Application): DraftEditor => {
  const { id } = application;
  const queryClient = useQueryClient();
  const [first] = useState(() => opening(application));
  const [draft, setDraft] = useState(first.draft);
  const [save, setSave] = useState<SaveState>(first.save);
  const [version, setVersion] = useState(application.version);
  const latest = useRef(first.draft);
  const onServer = useRef({ draft: draftOf(application), version: application.version });
  const running = useRef<Promise<boolean> | null>(null);

  const accept = useCallback(
    (saved: Application, written: Draft) => {
      onServer.current = { draft: written, version: saved.version };
      setVersion(saved.version);
      queryClient.setQueryData(applicationQuery(id).queryKey, saved);
    },
    [id, queryClient],
  );

  // Newer on the server, nothing unsaved here: show it. With something unsaved the 412 will ask.
  useEffect(() => {
    const { draft: before, version: seen } = onServer.current;
    if (application.version <= seen || running.current || !sameDraft(latest.current, before))
      return;
    onServer.current = { draft: draftOf(application), version: application.version };
    latest.current = onServer.current.draft;
    setDraft(latest.current);
    setVersion(application.version);
  }, [application]);

  const write = useCallback(async (): Promise<boolean> => {
    setSave({ kind: 'saving' });
    try {
      while (!sameDraft(latest.current, onServer.current.draft)) {
        const target = latest.current;
        const { draft: before, version: seen } = onServer.current;
        if (target.statement !== before.statement) {
          const saved = await writeStatement(id, target, seen);
          accept(saved, { ...before, statement: target.statement });
        } else if (!sameChoices(target, before)) {
          const saved = await writeChoices(id, target, seen);
          accept(saved, { ...before, choices: target.choices });
        }
      }
      forgetDraft(id);
      setSave({ kind: 'saved', at: new Date().toISOString() });
      return true;
    } catch (error) {
      setSave(isStatus(error, 412) ? { kind: 'conflict' } : { kind: 'failed', error });
      return false;
    }
  }, [accept, id]);

  const flush = useCallback((): Promise<boolean> => {
    running.current ??= write().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [write]);

  useEffect(() => {
    const wait = save.kind === 'dirty' ? pause : retryPause;
    const isOffline = save.kind === 'failed' && isStatus(save.error, 0);
    if (save.kind !== 'dirty' && !isOffline) return undefined;
    const timer = setTimeout(() => void flush(), wait);
    return () => clearTimeout(timer);
  }, [save, draft, flush]);

  const edit = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
    keepDraft(id, { draft: latest.current, version: onServer.current.version });
    setSave((now) => (now.kind === 'conflict' || now.kind === 'saving' ? now : { kind: 'dirty' }));
  };

  const readTheirs = async () => {
    const theirs = await dataOf(api.GET('/applications/{id}', { params: { path: { id } } }));
    accept(theirs, draftOf(theirs));
  };

  const takeTheirs = async () => {
    await readTheirs();
    latest.current = onServer.current.draft;
    setDraft(latest.current);
    forgetDraft(id);
    setSave({ kind: 'clean' });
  };

  const keepMine = async () => {
    await readTheirs();
    await flush();
  };

  return { draft, save, version, edit, flush, takeTheirs, keepMine };
};
