import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { useSaveProject } from './mutations.js';

/** Of a published project the seats alone still move. */
export const SeatsForm = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('projects');
  const [capacity, setCapacity] = useState(project.capacity.toString());
  const save = useSaveProject(project.id);
  const send = () =>
    save.mutate({ body: { capacity: Number(capacity) }, version: project.version });
  return (
    <Surface title={t('name.capacity')}>
      <Stack align="flex-start">
        <Text fz="sm" c="dimmed">
          {t('form.onlySeats')}
        </Text>
        <NativeSelect
          aria-label={t('name.capacity')}
          data={['1', '2', '3', '4', '5']}
          value={capacity}
          onChange={(event) => setCapacity(event.currentTarget.value)}
        />
        <ProblemAlert error={save.error} />
        <Button loading={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
        {save.isSuccess ? (
          <Text role="status" c="dimmed" fz="sm">
            {t('form.saved')}
          </Text>
        ) : null}
      </Stack>
    </Surface>
  );
};
