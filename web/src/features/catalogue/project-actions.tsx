import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { LinkButton } from '../../shared/links.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Unanswered } from '../../shared/unanswered.js';
import { Surface } from '../../shared/surface.js';
import classes from './catalogue.module.css';
import { projectMoves, useMoveProject, type ProjectMove } from './project-moves.js';
import { ReturnDialog } from './return-dialog.js';

/** Words of each move; those of the return stand in its own dialog. */
const wordsOf = {
  publish: ['staff:project.publish', 'staff:project.publishTitle', 'staff:project.publishText'],
  return: ['projects:return.do', 'projects:return.title', 'projects:return.marksText'],
  close: ['staff:project.close', 'staff:project.closeTitle', 'staff:project.closeText'],
  withdraw: ['projects:withdraw.do', 'projects:withdraw.title', 'projects:withdraw.text'],
} as const satisfies Readonly<Record<ProjectMove, readonly string[]>>;

/** Why it was returned and what was marked, for whoever waits for it. */
const Returned = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('projects');
  const { returnReason, returnMarks } = project;
  if (!returnReason) return null;
  return (
    <>
      <Text fz="sm" className={classes.summary}>
        {returnReason}
      </Text>
      {returnMarks.map(({ field, note }) => (
        <Text key={`${field} ${note}`} fz="sm" className={classes.summary}>
          <strong>{t(`name.${field}`)}</strong>: {note}
        </Text>
      ))}
    </>
  );
};

/** What its supervisor and its vetters may do with a project; nothing for anybody else. */
export const ProjectActions = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation(['staff', 'projects', 'enums']);
  const [asked, setAsked] = useState<ProjectMove>();
  const move = useMoveProject(project.id);
  const { can, state } = project;
  const allowed = projectMoves.filter((verb) => can[verb]);
  const ask = (verb: ProjectMove) => {
    move.reset();
    setAsked(verb);
  };
  const close = () => setAsked(undefined);
  const done = { onSuccess: close };
  const owns = can.copy || can.edit;
  // What is not public is seen by those alone whom its state concerns.
  const isPublic = state === 'published' || state === 'closed';
  if (allowed.length === 0 && !owns && isPublic) return null;
  return (
    <Surface title={t('project.actions')} action={<StateBadge kind="project" state={state} />}>
      <Stack>
        <Returned project={project} />
        <Unanswered fields={project.unanswered} />
        <Group>
          {owns ? (
            <LinkButton
              to="/my-projects/$projectId"
              params={{ projectId: project.id }}
              variant={can.submit ? 'filled' : 'default'}
            >
              {t('projects:mine.open')}
            </LinkButton>
          ) : null}
          {allowed.map((verb) => (
            <Button
              key={verb}
              variant={verb === 'publish' ? 'filled' : 'default'}
              onClick={() => ask(verb)}
            >
              {t(wordsOf[verb][0])}
            </Button>
          ))}
        </Group>
      </Stack>
      {asked === 'return' ? (
        <ReturnDialog
          isBusy={move.isPending}
          error={move.error}
          onClose={close}
          onReturn={(reason, marks) => move.mutate({ move: 'return', reason, marks }, done)}
        />
      ) : null}
      {asked && asked !== 'return' ? (
        <ConfirmDialog
          key={asked}
          opened
          title={t(wordsOf[asked][1])}
          confirm={t(wordsOf[asked][0])}
          reason={
            asked === 'withdraw'
              ? { label: t('projects:withdraw.reason'), required: false }
              : undefined
          }
          isBusy={move.isPending}
          error={move.error}
          onClose={close}
          onConfirm={(reason) => move.mutate({ move: asked, reason }, done)}
        >
          <Text fz="sm">{t(wordsOf[asked][2])}</Text>
        </ConfirmDialog>
      ) : null}
    </Surface>
  );
};
