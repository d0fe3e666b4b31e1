import { useQuery } from '@tanstack/react-query';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { ReferenceLetter } from '../../shared/reference-letter.js';
import { ReferenceSummary } from '../../shared/reference-summary.js';
import classes from '../../shared/reference.module.css';
import { referencesQuery } from '../../shared/references.js';
import { Surface } from '../../shared/surface.js';

/** Whom the student asked, and the letters that came, for those who may read them. */
export const RecordReferences = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('references');
  const { data: list, error } = useQuery(referencesQuery(applicationId));
  const items = list?.items ?? [];
  return (
    <Surface title={t('desk.title')}>
      <ProblemAlert error={error} />
      {list && items.length === 0 ? <p className={classes.facts}>{t('desk.none')}</p> : null}
      {items.some(({ can, waivesAccess }) => can.readLetter && waivesAccess) ? (
        <p className={classes.flag} style={{ marginBottom: '1rem' }}>
          <IconLock size={17} stroke={1.8} aria-hidden />
          {t('desk.private')}
        </p>
      ) : null}
      <ul className={classes.list} aria-label={t('desk.title')}>
        {items.map((reference) => (
          <ReferenceSummary key={reference.id} reference={reference}>
            {reference.can.readLetter ? (
              <div style={{ marginTop: '1rem' }}>
                <ReferenceLetter applicationId={applicationId} referenceId={reference.id} />
              </div>
            ) : null}
          </ReferenceSummary>
        ))}
      </ul>
    </Surface>
  );
};
