import { Stack, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: Icon;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** Empty, locked or failed: says why, until when, and what to do next. */
export const EmptyState = ({ icon: Picture, title, text, children }: Props) => (
  <Stack align="center" gap="sm" py="xl" px="md" ta="center">
    <Picture size={36} stroke={1.3} color="var(--dp-accent)" aria-hidden />
    <Text fw={640} fz="lg">
      {title}
    </Text>
    {text ? (
      <Text c="dimmed" maw="32rem">
        {text}
      </Text>
    ) : null}
    {children}
  </Stack>
);
