import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentLimits } from '../../api/document-types.js';
import { DocumentList } from '../../shared/document-list.js';
import { documentsQuery } from '../../shared/documents.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { AddDocument } from './add-document.js';
import classes from './documents.module.css';
import { RemoveDocument } from './remove-document.js';
import { SectionTitle } from './section-title.js';

interface Props {
  readonly applicationId: string;
}

/** The step of the form in which files are added and taken away. */
export const DocumentsStep = ({ applicationId, step }: Props & { readonly step: number }) => {
  const { t } = useTranslation('student');
  const { data: documents = [], error } = useQuery(documentsQuery(applicationId));
  const { megabytes, perApplication } = documentLimits;
  const isFull = documents.length >= perApplication;
  const title = t('documents.title');
  return (
    <Surface title={<SectionTitle step={step} isDone={documents.length > 0} text={title} />}>
      <p className={classes.hint}>{t('documents.hint', { megabytes, limit: perApplication })}</p>
      <ProblemAlert error={error} />
      <DocumentList
        documents={documents}
        label={title}
        action={(document) => (document.can.remove ? <RemoveDocument document={document} /> : null)}
      />
      {isFull ? (
        <p className={classes.hint}>{t('documents.full')}</p>
      ) : (
        <AddDocument applicationId={applicationId} />
      )}
    </Surface>
  );
};

/** The files as they were handed in; nothing when there are none. */
export const DocumentsReading = ({ applicationId }: Props) => {
  const { t } = useTranslation('student');
  const { data: documents = [] } = useQuery(documentsQuery(applicationId));
  if (documents.length === 0) return null;
  return (
    <Surface title={t('documents.title')}>
      <DocumentList documents={documents} label={t('documents.title')} />
    </Surface>
  );
};
