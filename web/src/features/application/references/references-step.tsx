import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlinePair } from '../../../shared/deadline-pair.js';
import { Facts } from '../../../shared/facts.js';
import { ProblemAlert } from '../../../shared/problem-alert.js';
import { ReferenceSummary } from '../../../shared/reference-summary.js';
import referenceClasses from '../../../shared/reference.module.css';
import { referencesQuery, type Reference, type ReferenceList } from '../../../shared/references.js';
import { Surface } from '../../../shared/surface.js';
import classes from '../application.module.css';
import { SectionTitle } from '../section-title.js';
import { RefereeForm } from './referee-form.js';
import { ReferenceActions } from './reference-actions.js';

interface Props {
  readonly applicationId: string;
  readonly step: number;
  readonly isDone?: boolean;
}

/** How many the call asks for, how many there are, and until when they count. */
const Standing = ({ list }: { readonly list: ReferenceList }) => {
  const { t } = useTranslation('references');
  const { least, most, named, arrived } = list;
  return (
    <p className={classes.hint}>
      {t('hint')} {least > 0 ? t('asked.range', { least, most }) : t('asked.most', { most })}
      {' · '}
      {t('asked.standing', { named, arrived })}
    </p>
  );
};

/** Until when references count, where the call is and where the student is. */
const Due = ({ list }: { readonly list: ReferenceList }) => {
  const { t } = useTranslation('references');
  const { dueAt, dueAtLocal, timeZone } = list;
  const deadline = <DeadlinePair instant={dueAt} local={dueAtLocal} timeZone={timeZone} />;
  return (
    <div className={referenceClasses.due}>
      <Facts facts={[[t('asked.due'), deadline]]} />
    </div>
  );
};

/** The step in which a student names referees, sees what became of each, and does something. */
export const ReferencesStep = ({ applicationId, step, isDone }: Props) => {
  const { t } = useTranslation(['references', 'common']);
  const { data: list, error } = useQuery(referencesQuery(applicationId));
  const [isAdding, setAdding] = useState(false);
  const [sentTo, setSentTo] = useState('');
  const sent = ({ name }: Reference) => {
    setAdding(false);
    setSentTo(name);
  };
  const isMet = isDone ?? (list !== undefined && list.named > 0 && list.named >= list.least);
  return (
    <Surface title={<SectionTitle step={step} isDone={isMet} text={t('title')} />}>
      <ProblemAlert error={error} />
      {list ? (
        <>
          <Standing list={list} />
          <Due list={list} />
          {list.items.length === 0 ? (
            <p className={classes.empty}>{t('none')}</p>
          ) : (
            <ul className={referenceClasses.list} aria-label={t('list')}>
              {list.items.map((reference) => (
                <ReferenceSummary key={reference.id} reference={reference}>
                  <ReferenceActions
                    applicationId={applicationId}
                    reference={reference}
                    onSent={sent}
                  />
                </ReferenceSummary>
              ))}
            </ul>
          )}
          {list.can.add ? (
            <Button
              variant="light"
              leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('add')}
            </Button>
          ) : (
            <p className={classes.saved}>{t(list.named >= list.most ? 'full' : 'closed')}</p>
          )}
        </>
      ) : null}
      <p className={referenceClasses.facts} role="status">
        {sentTo ? t('sent', { name: sentTo }) : ''}
      </p>
      <Modal
        opened={isAdding}
        onClose={() => setAdding(false)}
        title={t('form.addTitle')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <RefereeForm applicationId={applicationId} onSent={sent} onClose={() => setAdding(false)} />
      </Modal>
    </Surface>
  );
};
