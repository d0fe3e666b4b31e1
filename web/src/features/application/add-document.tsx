import { Button, FileButton, Group, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentKinds, documentLimits } from '../../api/document-types.js';
import { useFormat } from '../../shared/format.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import classes from './documents.module.css';
import { useAddDocument } from './document-mutations.js';

/** Kind, then file: it goes at once, with how far it has gone and why it was refused. */
export const AddDocument = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation(['student', 'enums']);
  const { number } = useFormat();
  const [kind, setKind] = useState<string>(documentKinds[0]);
  const { add, share } = useAddDocument(applicationId);
  const resetFile = useRef<() => void>(null);
  const send = (file: File | null) => {
    if (file) add.mutate({ kind, file }, { onSettled: () => resetFile.current?.() });
  };
  const name = add.variables?.file.name ?? '';
  return (
    <div className={classes.add}>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t('documents.kind')}
          value={kind}
          disabled={add.isPending}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={documentKinds.map((one) => ({
            value: one,
            label: t(`enums:documentKind.${one}`),
          }))}
        />
        <FileButton onChange={send} accept={documentLimits.accept} resetRef={resetFile}>
          {(props) => (
            <Button
              {...props}
              variant="light"
              loading={add.isPending}
              leftSection={<IconUpload size={18} stroke={1.6} aria-hidden />}
            >
              {t('documents.add')}
            </Button>
          )}
        </FileButton>
      </Group>
      {add.isPending ? (
        <div className={classes.sending}>
          <progress className={classes.progress} value={share} aria-label={name} />
          <span>{t('documents.sending', { name, percent: number(Math.round(share * 100)) })}</span>
        </div>
      ) : null}
      <p className={classes.added} role="status">
        {add.isSuccess ? t('documents.added', { name: add.data.name }) : ''}
      </p>
      <ProblemAlert error={add.error} withoutFields />
    </div>
  );
};
