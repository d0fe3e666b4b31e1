import { Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentKinds } from '../../api/document-types.js';
import classes from './documents.module.css';
import { DropPlace } from './documents/drop-place.js';
import { FilePicker } from './documents/file-picker.js';
import { SendingLine } from './documents/sending-line.js';
import { useUpload } from './documents/use-upload.js';

interface Props {
  readonly applicationId: string;
  readonly stage: string;
  /** The rules name what they ask for: whatever else is added is of no kind of its own. */
  readonly isNamed: boolean;
}

/** Adds a file that nobody asked for, or any file where the rules name none. */
export const AddDocument = ({ applicationId, stage, isNamed }: Props) => {
  const { t } = useTranslation(['documents', 'enums']);
  const [kind, setKind] = useState<string>(isNamed ? 'other' : documentKinds[0]);
  const upload = useUpload({ applicationId, kind, stage });
  const isBusy = upload.sending?.state === 'sending' || upload.sending?.state === 'paused';
  const label = t(`enums:documentKind.${kind}`);
  return (
    <DropPlace onFile={isBusy ? undefined : upload.send}>
      <Group align="flex-end" gap="sm" justify="space-between">
        {isNamed ? (
          <span className={classes.kind}>{t('other')}</span>
        ) : (
          <NativeSelect
            label={t('kind')}
            value={kind}
            disabled={isBusy}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={documentKinds.map((one) => ({
              value: one,
              label: t(`enums:documentKind.${one}`),
            }))}
          />
        )}
        <FilePicker
          text={t('upload.choose')}
          label={t('upload.chooseFor', { label })}
          isQuiet={isNamed}
          isBusy={isBusy}
          onFile={upload.send}
        />
      </Group>
      <SendingLine upload={upload} />
    </DropPlace>
  );
};
