import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ChoiceLines } from '../../shared/application-preview/choice-lines.js';
import { Versions } from '../../shared/application-versions/versions.js';
import { DateText } from '../../shared/date-text.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { DocumentsReading } from './documents.js';
import { KeptText } from './kept-text.js';
import { Receipt } from './receipt.js';
import { ReferencesReading } from './references-reading.js';

/** The application as it was handed in, and what happened since. */
export const ApplicationReading = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('student');
  const choices = application.choices.map(({ project, ...choice }) => ({ ...project, ...choice }));
  return (
    <Stack gap="lg">
      <KeptText application={application} />
      <Receipt application={application} />
      <Surface title={t('application.choices')}>
        <ChoiceLines choices={choices} />
      </Surface>
      <Surface title={t('application.statement')}>
        <p className={classes.text}>{application.statement}</p>
      </Surface>
      <DocumentsReading applicationId={application.id} />
      <ReferencesReading application={application} />
      <Versions application={application} />
      <Surface title={t('application.history')}>
        <ol className={classes.checks}>
          {application.history.map((entry) => (
            <li key={`${entry.at} ${entry.to}`} className={classes.event}>
              <DateText value={entry.at} />
              <StateBadge kind="application" state={entry.to} />
              {entry.reason ? <span>{entry.reason}</span> : null}
            </li>
          ))}
        </ol>
      </Surface>
    </Stack>
  );
};
