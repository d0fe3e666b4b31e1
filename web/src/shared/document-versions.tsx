import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDocument } from '../api/document-types.js';
import classes from './document-list.module.css';
import type { Shown } from './document-preview/preview-dialog.js';
import { contentAddress, formatBytes } from './documents.js';
import { useFormat } from './format.js';

interface Props {
  readonly document: ApplicationDocument;
  readonly onShow: (shown: Shown) => void;
}

/** Earlier files of a document; nothing while there is only one. */
export const DocumentVersions = ({ document, onShow }: Props) => {
  const { t } = useTranslation('documents');
  const { language, dayOf } = useFormat();
  const earlier = document.versions.filter(({ number }) => number !== document.number);
  if (earlier.length === 0) return null;
  return (
    <details className={classes.versions}>
      <summary>{t('versions.earlier', { count: earlier.length })}</summary>
      <ol>
        {earlier.map(({ number, name, mediaType, bytes, uploadedAt, state }) => (
          <li key={number}>
            {state === 'cleared' ? (
              <UnstyledButton
                className={classes.version}
                onClick={() =>
                  onShow({ address: contentAddress(document, number), name, mediaType })
                }
              >
                {t('versions.one', { number, name })}
              </UnstyledButton>
            ) : (
              t('versions.one', { number, name })
            )}{' '}
            <span className={classes.facts}>
              {formatBytes(bytes, language)} · {dayOf(uploadedAt)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
};
