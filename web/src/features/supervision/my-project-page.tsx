import { Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { LinkButton, TextLink } from '../../shared/links.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { CopyProject } from './copy-project.js';
import { InterestFacts } from './interest-facts.js';
import { ProjectEditor } from './project-editor.js';
import { callQuery, projectQuery } from './queries.js';
import { SeatsForm } from './seats-form.js';

const mayRewrite = ({ can, state }: Project): boolean =>
  can.edit && (state === 'draft' || state === 'returned');

/** A supervisor's project: its form while it can be changed, what became of it afterwards. */
export const MyProjectPage = () => {
  const { t } = useTranslation(['projects', 'enums']);
  const { projectId = '' }: { projectId?: string } = useParams({ strict: false });
  const { data: project } = useSuspenseQuery(projectQuery(projectId));
  const { data: call } = useSuspenseQuery(callQuery(project.callId));
  useDocumentTitle(project.title);
  return (
    <>
      <Group mb="sm">
        <TextLink to="/my-projects" underline="hover" c="dimmed" fz="sm">
          {t('form.back')}
        </TextLink>
      </Group>
      <RecordHeader
        title={<span lang="en">{project.title}</span>}
        subtitle={call.code}
        badge={<StateBadge kind="project" state={project.state} />}
      >
        <LinkButton to="/projects/$projectId" params={{ projectId }} variant="default">
          {t('mine.public')}
        </LinkButton>
        {project.can.copy ? <CopyProject project={project} /> : null}
      </RecordHeader>
      <Stack gap="lg">
        {project.copiedFromId ? (
          <Text fz="sm" c="dimmed">
            {t('form.copyOf')}{' '}
            <TextLink to="/my-projects/$projectId" params={{ projectId: project.copiedFromId }}>
              {t('form.original')}
            </TextLink>
          </Text>
        ) : null}
        {project.state === 'published' || project.state === 'closed' ? (
          <InterestFacts projectId={project.id} />
        ) : null}
        {mayRewrite(project) ? (
          <ProjectEditor key={project.id} project={project} call={call} />
        ) : project.can.edit ? (
          <SeatsForm key={project.version} project={project} />
        ) : (
          <Surface>
            <Text>{t('form.readOnly')}</Text>
          </Surface>
        )}
      </Stack>
    </>
  );
};
