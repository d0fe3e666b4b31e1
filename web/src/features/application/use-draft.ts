import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, dataOf, seen } from '../../api/client.js';
import type { Application } from '../../api/types.js';
import { useSession } from '../../shared/session.js';
import { beforeSignOut } from '../../shared/unsaved.js';
import { Autosave, type Wires } from './autosave.js';
import { choicesBody, type Draft } from './draft.js';
import { keepDraft, keptDraft, releaseDraft, type Place } from './draft-storage.js';
import type { DraftPart } from './parts.js';
import { applicationQuery } from '../../shared/application-query.js';
import type { Snapshot } from './save-state.js';

export interface DraftEditor extends Snapshot {
  readonly edit: (change: Partial<Draft>) => void;
  /** Writes at once what is not yet written; resolves to whether everything is on the server. */
  readonly flush: () => Promise<boolean>;
  readonly settle: (chosen: Draft) => void;
}

const textsOf = (part: Exclude<DraftPart, 'choices'>, draft: Draft) => {
  if (part === 'statement') return { statement: draft.statement };
  if (part === 'unitsWished') return { unitsWished: draft.unitsWished };
  return {
    homeSupervisorName: draft.homeSupervisorName.trim() || null,
    homeSupervisorEmail: draft.homeSupervisorEmail.trim() || null,
    homeSupervisorDepartment: draft.homeSupervisorDepartment.trim() || null,
  };
};

/** Browsers let go on with what a closed page has sent, up to 64 kB of it. */
const outlives = { keepalive: true } as const;

const write = (id: string, part: DraftPart, draft: Draft, version: number) => {
  const params = { path: { id }, header: seen(version) };
  return part === 'choices'
    ? dataOf(
        api.PUT('/applications/{id}/choices', {
          params,
          body: choicesBody(draft.choices),
          ...outlives,
        }),
      )
    : dataOf(api.PATCH('/applications/{id}', { params, body: textsOf(part, draft), ...outlives }));
};

const wiresOf = (place: Place, queryClient: QueryClient): Wires => {
  const id = place.applicationId;
  const { queryKey } = applicationQuery(id);
  return {
    read: () => dataOf(api.GET('/applications/{id}', { params: { path: { id } } })),
    write: (part, draft, version) => write(id, part, draft, version),
    keep: (kept) => keepDraft(place, kept),
    release: () => releaseDraft(place),
    accepted: (application) => queryClient.setQueryData(queryKey, application),
    refused: () => void queryClient.invalidateQueries({ queryKey, exact: true }),
  };
};

/** Saves when the page is hidden or left, and when the line or the person comes back. */
const watchPage = (autosave: Autosave, lookAgain: () => void): (() => void) => {
  const save = () => void autosave.flush();
  const turn = () => {
    if (document.visibilityState === 'visible' && autosave.isSaved()) lookAgain();
    else save();
  };
  globalThis.addEventListener('pagehide', save);
  globalThis.addEventListener('online', save);
  document.addEventListener('visibilitychange', turn);
  const leave = beforeSignOut(autosave.flush);
  return () => {
    globalThis.removeEventListener('pagehide', save);
    globalThis.removeEventListener('online', save);
    document.removeEventListener('visibilitychange', turn);
    leave();
  };
};

/** Edits an application and saves it by itself: {@link Autosave} says how. */
export const useDraft = (application: Application): DraftEditor => {
  const queryClient = useQueryClient();
  const accountId = useSession()?.id ?? '';
  const [autosave] = useState(() => {
    const place = { accountId, applicationId: application.id };
    return new Autosave(wiresOf(place, queryClient), application, keptDraft(place));
  });
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  useEffect(() => autosave.observe(application), [autosave, application]);
  useEffect(() => {
    const { queryKey } = applicationQuery(application.id);
    const stop = autosave.start();
    const lookAgain = () => void queryClient.invalidateQueries({ queryKey, exact: true });
    const unwatch = watchPage(autosave, lookAgain);
    return () => {
      stop();
      unwatch();
      void autosave.flush();
    };
  }, [autosave, application.id, queryClient]);
  const { edit, flush, settle } = autosave;
  return { ...snapshot, edit, flush, settle };
};
