import { Anchor } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDocument } from '../api/document-types.js';
import classes from './document-list.module.css';
import { contentAddress, formatBytes } from './documents.js';
import { useFormat } from './format.js';

interface Props {
  readonly documents: readonly ApplicationDocument[];
  readonly label: string;
  /** What can be done with a document beside saving it. */
  readonly action?: (document: ApplicationDocument) => ReactNode;
}

/** Files by name, each with its kind, size and date; pressing a name saves the file. */
export const DocumentList = ({ documents, label, action }: Props) => {
  const { t } = useTranslation('enums');
  const { language, dayOf } = useFormat();
  return (
    <ul className={classes.documents} aria-label={label}>
      {documents.map((document) => {
        const Icon = document.mediaType === 'application/pdf' ? IconFileText : IconPhoto;
        const { kind, bytes, createdAt, name } = document;
        return (
          <li key={document.id} className={classes.document}>
            <Icon size={22} stroke={1.6} className={classes.icon} aria-hidden />
            <span className={classes.what}>
              <Anchor underline="always" href={contentAddress(document)} download={name} fw={560}>
                {name}
              </Anchor>
              <span className={classes.facts}>
                {[t(`documentKind.${kind}`), formatBytes(bytes, language), dayOf(createdAt)].join(
                  ' · ',
                )}
              </span>
            </span>
            {action?.(document)}
          </li>
        );
      })}
    </ul>
  );
};
