import { Badge } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDocument } from '../../../api/document-types.js';
import { DocumentRow } from '../../../shared/document-row.js';
import classes from '../documents.module.css';
import { RemoveDocument } from '../remove-document.js';
import { DropPlace } from './drop-place.js';
import { FilePicker } from './file-picker.js';
import { SendingLine } from './sending-line.js';
import type { Asked } from './stages.js';
import { useUpload } from './use-upload.js';

interface Props {
  readonly applicationId: string;
  readonly asked: Asked;
  readonly document: ApplicationDocument | undefined;
  readonly isOpen: boolean;
}

const Tick = ({ document }: Pick<Props, 'document'>) => {
  const { t } = useTranslation('documents');
  const shape = { size: 22, stroke: 1.7, role: 'img' } as const;
  if (!document) return <IconCircleDashed {...shape} aria-label={t('tick.missing')} />;
  if (document.state === 'refused') {
    return <IconCircleX {...shape} className={classes.refused} aria-label={t('tick.refused')} />;
  }
  return <IconCircleCheck {...shape} className={classes.done} aria-label={t('tick.there')} />;
};

/** One thing that the call asks for: whether it is there, the file, and the way to add another. */
export const AskedRow = ({ applicationId, asked, document, isOpen }: Props) => {
  const { t } = useTranslation(['documents', 'enums']);
  const { kind, stage, isRequired } = asked;
  const upload = useUpload({ applicationId, kind, stage });
  const label = t(`enums:documentKind.${kind}`);
  const canAdd = isOpen && (document ? document.can.replace : true);
  const isBusy = upload.sending?.state === 'sending' || upload.sending?.state === 'paused';
  return (
    <DropPlace onFile={canAdd && !isBusy ? upload.send : undefined}>
      <div className={classes.head}>
        <span className={classes.tick}>
          <Tick document={document} />
        </span>
        <span className={classes.kind}>{label}</span>
        <Badge variant={isRequired ? 'light' : 'outline'} color={isRequired ? 'maple' : 'gray'}>
          {t(isRequired ? 'required' : 'optional')}
        </Badge>
        {canAdd ? (
          <span className={classes.pick}>
            <FilePicker
              text={t(document ? 'upload.replace' : 'upload.choose')}
              label={t(document ? 'upload.replaceFor' : 'upload.chooseFor', { label })}
              isQuiet={document !== undefined}
              isBusy={isBusy}
              onFile={upload.send}
            />
          </span>
        ) : null}
      </div>
      {document ? (
        <DocumentRow
          document={document}
          withoutKind
          action={document.can.remove ? <RemoveDocument document={document} /> : null}
        />
      ) : null}
      <SendingLine upload={upload} />
    </DropPlace>
  );
};
