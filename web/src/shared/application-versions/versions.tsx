import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, VersionItem } from '../../api/types.js';
import { ProblemAlert } from '../problem-alert.js';
import { Surface } from '../surface.js';
import classes from './versions.module.css';
import { changesQuery, receiptAddress, versionsQuery } from './queries.js';
import { SubmittedAt } from './submitted-at.js';
import { VersionChanges } from './version-changes.js';

interface RowProps {
  readonly application: Application;
  readonly version: VersionItem;
}

const Changes = ({ application, version }: RowProps) => {
  const { data, error } = useQuery(changesQuery(application.id, version.number));
  return (
    <div className={classes.changes}>
      <ProblemAlert error={error} />
      {data ? <VersionChanges changes={data} /> : null}
    </div>
  );
};

const Row = ({ application, version }: RowProps) => {
  const { t } = useTranslation('application');
  const [isOpen, setOpen] = useState(false);
  const { number } = version;
  return (
    <li className={classes.version}>
      <div className={classes.event}>
        <strong>{t('receipt.number', { number })}</strong>
        <SubmittedAt version={version} timeZone={application.call.timeZone} />
        <Anchor href={receiptAddress(application.id, number)} download fz="sm" underline="always">
          {t('versions.receipt', { number })}
        </Anchor>
        {number > 1 ? (
          <Button
            size="compact-sm"
            variant="light"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'versions.hide' : 'versions.show', { against: number - 1 })}
          </Button>
        ) : null}
      </div>
      {isOpen ? <Changes application={application} version={version} /> : null}
    </li>
  );
};

interface Props {
  readonly application: Application;
  /** Stands there when nothing was handed in yet. */
  readonly whenNone?: ReactNode;
}

/** Everything that was handed in, and what each version changed in the one before. */
export const Versions = ({ application, whenNone = null }: Props) => {
  const { t } = useTranslation('application');
  const { data: versions, error } = useQuery(versionsQuery(application.id));
  if (error) return <ProblemAlert error={error} />;
  if (!versions) return null;
  if (versions.length === 0) return whenNone;
  return (
    <Surface title={t('versions.title')}>
      <ol className={classes.versions}>
        {versions.map((version) => (
          <Row key={version.number} application={application} version={version} />
        ))}
      </ol>
    </Surface>
  );
};
