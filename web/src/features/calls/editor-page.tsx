import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { LinkButton, TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { CopyButton } from './copy-button.js';
import { PublishButton } from './publish-button.js';
import { callQuery } from './queries.js';
import { RuleEditor } from './rule-editor.js';
import { TimesForm } from './times-form.js';
import { VersionHistory } from './version-history.js';

/** A call for those who write it: times, every rule, what the rules would do, and the versions. */
export const CallEditorPage = () => {
  const { t } = useTranslation(['calls', 'enums']);
  const { text } = useLocalized();
  const { callId = '' }: { callId?: string } = useParams({ strict: false });
  const { data: call } = useSuspenseQuery(callQuery(callId));
  useDocumentTitle(text(call.title));
  return (
    <>
      <TextLink to="/calls" underline="hover" c="dimmed" fz="sm" display="inline-flex" mb="sm">
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        {t('edit.back')}
      </TextLink>
      <RecordHeader
        title={text(call.title)}
        subtitle={
          <>
            <div>
              {call.code} · {t(`enums:programme.${call.programme}`)}
            </div>
            <DeadlinePair
              instant={call.closesAt}
              local={call.closesAtLocal}
              timeZone={call.timeZone}
              wording={call.closesAtWording}
            />
          </>
        }
        badge={<StateBadge kind="call" state={call.state} />}
      >
        <LinkButton to="/call/$callId" params={{ callId }} variant="default">
          {t('edit.publicPage')}
        </LinkButton>
        <CopyButton call={call} />
        <PublishButton call={call} />
      </RecordHeader>
      <Stack gap="lg">
        <TimesForm key={`times ${call.version}`} call={call} />
        <div>
          <Text component="h2" fz="h2" fw={680}>
            {t('edit.rules')}
          </Text>
          <Text c="dimmed">
            {call.can.edit
              ? t('edit.rulesLead', { version: call.rulesVersion })
              : t('edit.readOnly')}
          </Text>
        </div>
        {call.rules ? <RuleEditor call={call} rules={call.rules} /> : null}
        <VersionHistory callId={callId} />
      </Stack>
    </>
  );
};
