import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** The page's one `h1`, a sentence below it, and what can be done with the whole page. */
export const PageHead = ({ title, lead, children }: Props) => (
  <Group justify="space-between" align="flex-end" gap="md" mb="xl">
    <Stack gap={4} maw="46rem">
      <Title order={1}>{title}</Title>
      {lead ? (
        <Text c="dimmed" component="div">
          {lead}
        </Text>
      ) : null}
    </Stack>
    {children}
  </Group>
);
