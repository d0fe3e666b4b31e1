import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { useLocalized } from '../../shared/localized.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { Timeline } from '../../shared/timeline.js';
import { ApplicationEditor } from './application-editor.js';
import { ApplicationReading } from './application-reading.js';
import { ApplicationPlacement } from './application-placement.js';
import { applicationQuery } from '../../shared/application-query.js';
import { RestorationBar } from './restoration-bar.js';
import { ReturnBanner } from './return-banner.js';
import { RulesNotice } from './rules-notice.js';
import { WithdrawButton } from './withdraw-button.js';

/** A student's application: the form while it can be edited, the record afterwards. */
export const ApplicationPage = () => {
  const { t } = useTranslation(['student', 'common', 'enums']);
  const { text } = useLocalized();
  const { applicationId = '' }: { applicationId?: string } = useParams({ strict: false });
  const { data: application } = useSuspenseQuery(applicationQuery(applicationId));
  const { call, can } = application;
  const title = text(call.title);
  useDocumentTitle(title);
  return (
    <>
      <RecordHeader
        title={title}
        badge={<StateBadge kind="application" state={application.state} />}
        next={application.nextAction}
        subtitle={
          <DeadlinePair
            instant={call.closesAt}
            local={call.closesAtLocal}
            timeZone={call.timeZone}
            wording={call.closesAtWording}
          />
        }
      >
        {can.withdraw ? <WithdrawButton application={application} /> : null}
      </RecordHeader>
      <Stack gap="lg">
        <RestorationBar application={application} />
        {application.state === 'returned' ? <ReturnBanner application={application} /> : null}
        {can.edit ? <RulesNotice application={application} /> : null}
        <Surface>
          <Timeline isBrief steps={application.timeline} label={t('home.timelineOf', { title })} />
        </Surface>
        {application.state === 'accepted' ? (
          <ApplicationPlacement applicationId={application.id} />
        ) : null}
        {can.edit ? (
          <ApplicationEditor key={application.id} application={application} />
        ) : (
          <ApplicationReading application={application} />
        )}
      </Stack>
    </>
  );
};
