import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextAction } from '../api/types.js';
import classes from './record-header.module.css';

interface Props {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly badge: ReactNode;
  readonly next?: NextAction;
  /** The buttons of this record; those that `can` does not allow are left out by the caller. */
  readonly children?: ReactNode;
}

/** The head of every record: its state, what comes next and who owes it, and what one may do. */
export const RecordHeader = ({ title, subtitle, badge, next, children }: Props) => {
  const { t } = useTranslation(['common', 'enums']);
  return (
    <header className={classes.header}>
      <Stack gap={6} miw={0}>
        <Group gap="sm" align="center">
          <Title order={1}>{title}</Title>
          {badge}
        </Group>
        {subtitle ? (
          <Text c="dimmed" component="div">
            {subtitle}
          </Text>
        ) : null}
        {next && next.owner !== 'nobody' ? (
          <p className={classes.next}>
            {t('next.label')}{' '}
            <strong>
              {next.verb
                ? t('next.owes', {
                    who: t(`enums:role.${next.owner}`),
                    what: t(`enums:verb.${next.verb}`),
                  })
                : t(`enums:role.${next.owner}`)}
            </strong>
          </p>
        ) : null}
      </Stack>
      {children ? <div className={classes.actions}>{children}</div> : null}
    </header>
  );
};
