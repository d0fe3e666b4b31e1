import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format.js';
import { ProblemAlert } from '../../../shared/problem-alert.js';
import classes from '../documents.module.css';
import type { Uploading } from './use-upload.js';

const isRefusal = (status: number | undefined): boolean =>
  status !== undefined && status >= 400 && status < 500;

/** How far a file has gone, and what can be done about it. */
export const SendingLine = ({ upload }: { readonly upload: Uploading }) => {
  const { t } = useTranslation('documents');
  const { number } = useFormat();
  const { sending } = upload;
  if (!sending) return null;
  const { name, share, state, problem } = sending;
  if (state === 'done') {
    return (
      <p className={classes.added} role="status">
        {t('upload.done', { name })}
      </p>
    );
  }
  const percent = number(Math.round(share * 100));
  return (
    <div className={classes.sending}>
      {state === 'failed' ? (
        <ProblemAlert error={problem} withoutFields />
      ) : (
        <progress className={classes.progress} value={share} aria-label={name} />
      )}
      <Group gap="xs" justify="space-between">
        <span>{t(`upload.${state}`, { name, percent })}</span>
        <Group gap="xs">
          {state === 'sending' ? (
            <Button variant="default" size="xs" onClick={upload.pause}>
              {t('upload.pause')}
            </Button>
          ) : isRefusal(problem?.status) ? null : (
            <Button variant="light" size="xs" onClick={upload.resume}>
              {t('upload.resume')}
            </Button>
          )}
          <Button variant="subtle" color="gray" size="xs" onClick={upload.cancel}>
            {t(state === 'failed' ? 'upload.dismiss' : 'upload.cancel')}
          </Button>
        </Group>
      </Group>
    </div>
  );
};
