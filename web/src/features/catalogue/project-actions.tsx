import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { projectMoves, useMoveProject, type ProjectMove } from './project-moves.js';

/** What its supervisor and its vetters may do with a project; nothing for anybody else. */
export const ProjectActions = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation(['staff', 'enums']);
  const [asked, setAsked] = useState<ProjectMove>();
  const move = useMoveProject(project.id);
  const { can, state, returnReason } = project;
  const allowed = projectMoves.filter((verb) => can[verb]);
  const ask = (verb: ProjectMove) => {
    move.reset();
    setAsked(verb);
  };
  const close = () => setAsked(undefined);
  if (allowed.length === 0) return null;
  return (
    <Surface title={t('project.actions')} action={<StateBadge kind="project" state={state} />}>
      <Stack>
        {returnReason ? <Text fz="sm">{returnReason}</Text> : null}
        <Group>
          {allowed.map((verb) => (
            <Button
              key={verb}
              variant={verb === 'submit' || verb === 'publish' ? 'filled' : 'default'}
              onClick={() => ask(verb)}
            >
              {t(`project.${verb}`)}
            </Button>
          ))}
        </Group>
      </Stack>
      {asked ? (
        <ConfirmDialog
          key={asked}
          opened
          title={t(`project.${asked}Title`)}
          confirm={t(`project.${asked}`)}
          reason={asked === 'return' ? { label: t('project.reason'), required: true } : undefined}
          isBusy={move.isPending}
          error={move.error}
          onClose={close}
          onConfirm={(reason) => move.mutate({ move: asked, reason }, { onSuccess: close })}
        >
          <Text fz="sm">{t(`project.${asked}Text`)}</Text>
        </ConfirmDialog>
      ) : null}
    </Surface>
  );
};
