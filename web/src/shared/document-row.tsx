import { Anchor, Badge, UnstyledButton } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDocument } from '../api/document-types.js';
import classes from './document-list.module.css';
import { DocumentVersions } from './document-versions.js';
import { PreviewDialog, type Shown } from './document-preview/preview-dialog.js';
import { contentAddress, formatBytes } from './documents.js';
import { useFormat } from './format.js';

interface Props {
  readonly document: ApplicationDocument;
  /** Leaves the kind out where it stands above already. */
  readonly withoutKind?: boolean;
  readonly action?: ReactNode;
}

/** One file with its kind, size and date; pressing its name shows it, if it may be seen. */
export const DocumentRow = ({ document, withoutKind = false, action }: Props) => {
  const { t } = useTranslation(['documents', 'enums']);
  const { language, dayOf } = useFormat();
  const [shown, setShown] = useState<Shown>();
  const { name, kind, bytes, mediaType, state, versions } = document;
  const Icon = mediaType.startsWith('image/') ? IconPhoto : IconFileText;
  const uploadedAt = versions[0]?.uploadedAt ?? document.createdAt;
  const facts = [formatBytes(bytes, language), dayOf(uploadedAt)];
  const show = () => setShown({ address: contentAddress(document), name, mediaType });
  return (
    <div className={classes.document}>
      <Icon size={22} stroke={1.6} className={classes.icon} aria-hidden />
      <span className={classes.what}>
        {document.can.read ? (
          <UnstyledButton className={classes.name} onClick={show}>
            <Anchor component="span" underline="always" fw={560}>
              {name}
            </Anchor>
          </UnstyledButton>
        ) : (
          <span className={classes.name}>{name}</span>
        )}
        <span className={classes.facts}>
          {(withoutKind ? facts : [t(`enums:documentKind.${kind}`), ...facts]).join(' · ')}
        </span>
        {state === 'cleared' ? null : (
          <span className={classes.check} role="status">
            <Badge variant="light" color={state === 'refused' ? 'maple' : 'gray'}>
              {t(`check.${state}`)}
            </Badge>
            {t(`check.${state}Text`)}
          </span>
        )}
        <DocumentVersions document={document} onShow={setShown} />
      </span>
      {action}
      {shown ? <PreviewDialog shown={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
};
