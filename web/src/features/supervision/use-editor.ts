import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, isStatus } from '../../api/problem.js';
import type { Call, Project } from '../../api/types.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { useSaveProject, useSubmitProject } from './mutations.js';
import type { ProjectForm } from './project-form.js';
import { bodyOf, valuesOf, type ProjectValues } from './project-values.js';
import { projectQuery } from './queries.js';

/** The form with what it was read from: a newer version on the server is never written over. */
export const useEditor = (project: Project, call: Call) => {
  const { t } = useTranslation(['projects', 'problems', 'common']);
  const queryClient = useQueryClient();
  const [values, setValues] = useState<ProjectValues>(() => valuesOf(project));
  const [version, setVersion] = useState(project.version);
  const [isDirty, setDirty] = useState(false);
  const save = useSaveProject(project.id);
  const submit = useSubmitProject(project.id);
  const failure = save.error ?? submit.error;

  const take = (saved: Project): void => {
    setValues(valuesOf(saved));
    setVersion(saved.version);
    setDirty(false);
  };
  const write = async (onto: number): Promise<void> =>
    take(await save.mutateAsync({ body: bodyOf(values), version: onto }));
  const newest = (): Promise<Project> =>
    queryClient.fetchQuery({ ...projectQuery(project.id), staleTime: 0 });

  const form: ProjectForm = {
    values,
    errors: failure ? fieldErrors(t, asProblem(failure)) : {},
    marks: project.returnMarks,
    call,
    change: (change) => {
      setDirty(true);
      if (save.isSuccess) save.reset();
      setValues((before) => ({ ...before, ...change }));
    },
  };
  return {
    form,
    isDirty,
    isSaved: save.isSuccess && !isDirty,
    isBusy: save.isPending || submit.isPending,
    failure,
    isConflict: isStatus(save.error, 412),
    save: () => void write(version).catch(() => undefined),
    /** What was typed is saved before it is handed in. Says whether it was handed in. */
    submit: async (): Promise<boolean> => {
      try {
        if (isDirty) await write(version);
        await submit.mutateAsync();
        return true;
      } catch {
        return false;
      }
    },
    forget: () => {
      save.reset();
      submit.reset();
    },
    keepMine: async () => {
      const { version: newer } = await newest();
      await write(newer).catch(() => undefined);
    },
    takeTheirs: async () => {
      take(await newest());
      save.reset();
    },
  };
};

export type Editor = ReturnType<typeof useEditor>;
