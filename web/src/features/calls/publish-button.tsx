import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { formatWallTime, useFormat } from '../../shared/format.js';
import { zoneName } from '../../shared/zone.js';
import { usePublishCall } from './mutations.js';

/** Shows a call to everybody, for good. */
export const PublishButton = ({ call }: { readonly call: Call }) => {
  const { t } = useTranslation(['calls', 'enums']);
  const { language } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const publish = usePublishCall(call, () => {
    setAsking(false);
    setDone(true);
  });
  const opens = `${formatWallTime(call.opensAtLocal, language)} ${zoneName(t, call.timeZone)}`;
  return (
    <>
      <Text role="status" fz="sm" c="dimmed">
        {isDone ? t('edit.published') : ''}
      </Text>
      {call.can.publish ? (
        <Button onClick={() => setAsking(true)}>{t('edit.publish')}</Button>
      ) : null}
      <ConfirmDialog
        opened={isAsking}
        title={t('edit.publishTitle')}
        confirm={t('edit.publish')}
        isBusy={publish.isPending}
        error={publish.error}
        onClose={() => {
          publish.reset();
          setAsking(false);
        }}
        onConfirm={() => publish.mutate()}
      >
        <Text fz="sm">{t('edit.publishText', { opens })}</Text>
      </ConfirmDialog>
    </>
  );
};
