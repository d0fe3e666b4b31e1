import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DocumentList } from '../../shared/document-list.js';
import { documentsQuery } from '../../shared/documents.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import classes from './desk.module.css';

/** The files that the student handed in. */
export const RecordDocuments = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('staff');
  const { data: documents, error } = useQuery(documentsQuery(applicationId));
  return (
    <Surface title={t('record.documents')}>
      <ProblemAlert error={error} />
      {documents?.length === 0 ? (
        <p className={classes.text}>{t('record.noDocuments')}</p>
      ) : (
        <DocumentList documents={documents ?? []} label={t('record.documents')} />
      )}
    </Surface>
  );
};
