import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentLimits } from '../../api/document-types.js';
import { documentPageQuery } from '../../shared/documents.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { Checklist } from './documents/checklist.js';
import { isComplete, stagesOf } from './documents/stages.js';
import { UnfinishedUploads } from './documents/unfinished-uploads.js';
import classes from './documents.module.css';
import { SectionTitle } from './section-title.js';

interface Props {
  readonly applicationId: string;
}

const useStages = (applicationId: string) => {
  const { data, error } = useQuery(documentPageQuery(applicationId));
  const { asked = [], items = [], open = [] } = data ?? {};
  return {
    error,
    isThere: data !== undefined,
    asked,
    items,
    open,
    stages: stagesOf(asked, items, open),
  };
};

interface StepProps extends Props {
  readonly step: number;
  /** Whether a coordinator asked to mend it. */
  readonly isMarked: boolean;
}

/** The step of the form in which files are added and taken away. */
export const DocumentsStep = ({ applicationId, step, isMarked }: StepProps) => {
  const { t } = useTranslation('documents');
  const { stages, asked, items, error, isThere } = useStages(applicationId);
  const { megabytes } = documentLimits;
  // Nothing asked and nothing given is no work done.
  const isDone = isThere && items.length > 0 && isComplete(stages) && !isMarked;
  return (
    <Surface title={<SectionTitle step={step} isDone={isDone} text={t('title')} />}>
      <p className={classes.hint}>{t('hint', { megabytes })}</p>
      <ProblemAlert error={error} />
      <UnfinishedUploads applicationId={applicationId} />
      <Checklist applicationId={applicationId} stages={stages} isNamed={asked.length > 0} />
    </Surface>
  );
};

/** The files as they were handed in, and those whose time is now; nothing when there are none. */
export const DocumentsReading = ({ applicationId }: Props) => {
  const { t } = useTranslation('documents');
  const { stages, asked, items, open } = useStages(applicationId);
  if (items.length === 0 && open.length === 0) return null;
  return (
    <Surface title={t('title')}>
      <Checklist applicationId={applicationId} stages={stages} isNamed={asked.length > 0} />
    </Surface>
  );
};
