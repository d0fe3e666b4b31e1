import { Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: Icon;
  readonly title: string;
  readonly text?: string;
  /** Makes the title the page's `h1`, where nothing else is on the page. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}

/** Empty, locked or failed: says why, until when, and what to do next. */
export const EmptyState = ({ icon: Picture, title, text, isPage, children }: Props) => (
  <Stack align="center" gap="sm" py="xl" px="md" ta="center">
    <Picture size={36} stroke={1.3} color="var(--dp-accent)" aria-hidden />
    {isPage ? (
      <Title order={1} fz="h2">
        {title}
      </Title>
    ) : (
      <Text fw={640} fz="lg">
        {title}
      </Text>
    )}
    {text ? (
      <Text c="dimmed" maw="32rem">
        {text}
      </Text>
    ) : null}
    {children}
  </Stack>
);
