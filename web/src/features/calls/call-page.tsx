import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Call } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { Facts } from '../../shared/facts.js';
import { formatInstant, formatWallTime } from '../../shared/format.js';
import { LinkButton } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { viewerZone, zoneName } from '../../shared/zone.js';
import { CalendarLinks } from './calendar-links.js';
import classes from './calls.module.css';
import { callQuery } from './queries.js';
import { RulesInWords } from './rules-in-words.js';

/** Where a call stands, by the clock of the server as far as it is open. */
const standingOf = (call: Call) => {
  if (call.state === 'draft') return 'draft';
  if (call.isOpen) return 'open';
  return new Date(call.opensAt) > new Date() ? 'notYet' : 'closed';
};

/** When a call opens, on its clocks and on the reader's; nothing is to be counted down to. */
const Opening = ({ call }: { readonly call: Call }) => {
  const { t, i18n } = useTranslation('enums');
  const here = viewerZone();
  return (
    <time dateTime={call.opensAt}>
      {formatWallTime(call.opensAtLocal, i18n.language)} {zoneName(t, call.timeZone)}
      {here === call.timeZone ? null : (
        <span className={classes.here}>
          {formatInstant(call.opensAt, i18n.language)} {zoneName(t, here)}
        </span>
      )}
    </time>
  );
};

/** A call for anyone: until when, and all that it asks, in plain words. */
export const CallPage = () => {
  const { t } = useTranslation(['calls', 'enums']);
  const { text } = useLocalized();
  const { callId = '' }: { callId?: string } = useParams({ strict: false });
  const { data: call } = useSuspenseQuery(callQuery(callId));
  const standing = standingOf(call);
  useDocumentTitle(text(call.title));
  return (
    <>
      <RecordHeader
        title={text(call.title)}
        subtitle={t(`enums:programme.${call.programme}`)}
        badge={
          <StateBadge
            kind="call"
            state={standing === 'open' || standing === 'closed' ? standing : call.state}
          />
        }
      >
        <LinkButton to="/catalogue" search={{ call: call.id }}>
          {t('call.projects')}
        </LinkButton>
        {call.can.edit ? (
          <LinkButton to="/calls/$callId" params={{ callId }} variant="default">
            {t('call.edit')}
          </LinkButton>
        ) : null}
      </RecordHeader>
      <Stack gap="lg">
        <Surface title={t(`call.${standing}`)}>
          <Facts
            facts={[
              [
                t('call.deadline'),
                <DeadlinePair
                  key="closes"
                  instant={call.closesAt}
                  local={call.closesAtLocal}
                  timeZone={call.timeZone}
                />,
              ],
              [t('call.opens'), <Opening key="opens" call={call} />],
            ]}
          />
          <Text fz="sm" c="dimmed" mt="md">
            {t('call.announced', { wording: call.closesAtWording })}
          </Text>
        </Surface>
        {call.rules ? (
          <Surface
            title={t('call.asked')}
            action={
              <Text fz="sm" c="dimmed">
                {t('call.ruleVersion', { version: call.rulesVersion })}
              </Text>
            }
          >
            <RulesInWords rules={call.rules} />
          </Surface>
        ) : null}
        {call.state === 'published' ? <CalendarLinks /> : null}
      </Stack>
    </>
  );
};
