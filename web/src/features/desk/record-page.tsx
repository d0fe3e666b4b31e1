import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../shared/document-title.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { nameFor, PersonName } from '../../shared/person-name.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { Timeline } from '../../shared/timeline.js';
import { RecordActions } from './record-actions.js';
import { RecordReason } from './record-reason.js';
import { RecordTabs } from './record-tabs.js';
import { applicationQuery } from './queries.js';

/** A coordinator's record of one application: where it stands, what it says, what to do. */
export const DeskRecordPage = () => {
  const { t, i18n } = useTranslation(['staff', 'common', 'enums']);
  const { text, name } = useLocalized();
  const { applicationId = '' }: { applicationId?: string } = useParams({ strict: false });
  const { data: application } = useSuspenseQuery(applicationQuery(applicationId));
  const { student, call, state } = application;
  useDocumentTitle(nameFor(student, i18n.language));
  return (
    <>
      <TextLink to="/desk" underline="hover" c="dimmed" fz="sm" display="inline-flex" mb="sm">
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        {t('record.back')}
      </TextLink>
      <RecordHeader
        title={<PersonName person={student} />}
        subtitle={`${name(student.university)} · ${text(call.title)}`}
        badge={<StateBadge kind="application" state={state} />}
        next={application.nextAction}
      >
        <RecordActions application={application} />
      </RecordHeader>
      <Stack gap="lg">
        <RecordReason application={application} />
        <Surface>
          <Timeline steps={application.timeline} label={t('record.progress')} />
        </Surface>
        <RecordTabs application={application} />
      </Stack>
    </>
  );
};
