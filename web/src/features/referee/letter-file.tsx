import { Button, FileButton, Group } from '@mantine/core';
import { IconFileText, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../shared/documents.js';
import { useFormat } from '../../shared/format.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { useLetterFile, type RefereeRequest } from './queries.js';
import classes from './referee.module.css';

interface Props {
  readonly token: string;
  readonly request: RefereeRequest;
}

/** The letter as a file: sent at once, with how far it has gone, replaced or taken away. */
export const LetterFile = ({ token, request }: Props) => {
  const { t } = useTranslation('references');
  const { language, number } = useFormat();
  const { send, remove, share } = useLetterFile(token);
  const resetFile = useRef<() => void>(null);
  const { file } = request.draft;
  const { accept, mostBytes } = request.form;
  const choose = (chosen: File | null) => {
    if (chosen) send.mutate(chosen, { onSettled: () => resetFile.current?.() });
  };
  const name = send.variables?.name ?? '';
  return (
    <div className={classes.file}>
      <p className={classes.hint}>
        {t('referee.fileHint', { megabytes: Math.floor(mostBytes / 1_048_576) })}
      </p>
      {file ? (
        <p className={classes.attached}>
          <IconFileText size={20} stroke={1.6} aria-hidden />
          <span>
            {file.name} <span className={classes.bytes}>{formatBytes(file.bytes, language)}</span>
          </span>
        </p>
      ) : null}
      <Group gap="sm">
        <FileButton onChange={choose} accept={accept} resetRef={resetFile}>
          {(props) => (
            <Button
              {...props}
              variant="light"
              loading={send.isPending}
              leftSection={<IconUpload size={18} stroke={1.6} aria-hidden />}
            >
              {t(file ? 'referee.replaceFile' : 'referee.choose_file')}
            </Button>
          )}
        </FileButton>
        {file ? (
          <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('referee.removeFile')}
          </Button>
        ) : null}
      </Group>
      {send.isPending ? (
        <div className={classes.sending}>
          <progress className={classes.progress} value={share} aria-label={name} />
          <span>{t('referee.sending', { name, percent: number(Math.round(share * 100)) })}</span>
        </div>
      ) : null}
      <ProblemAlert error={send.error ?? remove.error} withoutFields />
    </div>
  );
};
