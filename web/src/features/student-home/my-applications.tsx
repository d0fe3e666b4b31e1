import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationItem } from '../../api/types.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { Timeline } from '../../shared/timeline.js';
import classes from './student-home.module.css';

const ApplicationCard = ({ application }: { readonly application: ApplicationItem }) => {
  const { t } = useTranslation(['student', 'enums']);
  const { text } = useLocalized();
  const title = text(application.call.title);
  return (
    <Surface
      title={
        <TextLink
          to="/applications/$applicationId"
          params={{ applicationId: application.id }}
          underline="hover"
          inherit
          c="inherit"
        >
          {title}
        </TextLink>
      }
      action={<StateBadge kind="application" state={application.state} />}
    >
      {application.firstChoiceTitle ? (
        <p className={classes.first}>
          {t('home.firstChoice')} <span lang="en">{application.firstChoiceTitle}</span>
        </p>
      ) : null}
      <Timeline isBrief steps={application.timeline} label={t('home.timelineOf', { title })} />
      {application.decisionReason ? (
        <p className={classes.note}>{application.decisionReason}</p>
      ) : null}
    </Surface>
  );
};

/** Every application with its public stages. */
export const MyApplications = ({
  applications,
}: {
  readonly applications: readonly ApplicationItem[];
}) => {
  const { t } = useTranslation('student');
  if (applications.length === 0) return null;
  return (
    <section aria-label={t('home.applications')}>
      <Stack gap="md">
        {applications.map((application) => (
          <ApplicationCard key={application.id} application={application} />
        ))}
      </Stack>
    </section>
  );
};
