import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { LinkButton, TextLink } from '../../shared/links.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { useAddChoice } from './mutations.js';
import { editableApplicationQuery } from './queries.js';

/** Puts the project at the end of the student's choices, or says what is missing for that. */
export const AddToApplication = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('catalogue');
  const user = useSession();
  const isStudent = holdsRole(user, 'student');
  const { data: application, isSuccess } = useQuery(
    editableApplicationQuery(project.callId, isStudent),
  );
  const add = useAddChoice();
  if (!user) return <LinkButton to="/sign-in">{t('add.signIn')}</LinkButton>;
  if (!isStudent || !isSuccess) return null;
  if (!application) {
    return (
      <Text c="dimmed" fz="sm">
        {t('add.noDraft')} <TextLink to="/">{t('add.home')}</TextLink>
      </Text>
    );
  }
  const params = { applicationId: application.id };
  return (
    <Stack gap="xs">
      <Button
        leftSection={<IconPlus size={18} aria-hidden />}
        loading={add.isPending}
        disabled={add.isSuccess}
        onClick={() => add.mutate({ applicationId: application.id, projectId: project.id })}
      >
        {add.isSuccess ? t('add.done') : t('add.do')}
      </Button>
      <ProblemAlert error={add.error} />
      <TextLink to="/applications/$applicationId" params={params} fz="sm">
        {t('add.open')}
      </TextLink>
    </Stack>
  );
};
