import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { LeafMark } from '../../shared/leaf-mark.js';
import { Surface } from '../../shared/surface.js';
import classes from './account.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The narrow card of sign-in, registration and reset. */
export const AccountCard = ({ title, lead, children }: Props) => (
  <div className={classes.card}>
    <Surface>
      <Stack gap="lg">
        <div>
          <LeafMark size={34} />
          <Title order={1} mt="xs">
            {title}
          </Title>
          {lead ? <Text c="dimmed">{lead}</Text> : null}
        </div>
        {children}
      </Stack>
    </Surface>
  </div>
);
