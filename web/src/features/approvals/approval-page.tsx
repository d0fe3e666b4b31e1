import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../shared/document-title.js';
import { HistoryList } from '../../shared/history-list.js';
import { TextLink } from '../../shared/links.js';
import { nameFor, PersonName } from '../../shared/person-name.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { ApprovalDesk } from './approval-desk.js';
import { ApprovalFacts } from './approval-facts.js';
import classes from './approvals.module.css';
import { MendDesk } from './mend-desk.js';
import { placementQuery } from './queries.js';

type Done = 'approve' | 'return' | 'reject' | 'submit';

/** The adviser's record of one placement: every check with its number, and the decision. */
export const ApprovalPage = () => {
  const { t, i18n } = useTranslation(['staff', 'common', 'enums']);
  const { placementId = '' }: { placementId?: string } = useParams({ strict: false });
  const { data: placement } = useSuspenseQuery(placementQuery(placementId));
  const [done, setDone] = useState<Done>();
  const { student, state, project, can } = placement;
  const mayDecide = can.approve || can.return || can.reject;
  useDocumentTitle(nameFor(student, i18n.language));
  return (
    <>
      <TextLink to="/approvals" underline="hover" c="dimmed" fz="sm" display="inline-flex" mb="sm">
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        {t('approval.back')}
      </TextLink>
      <RecordHeader
        title={<PersonName person={student} />}
        subtitle={<span lang="en">{project.title}</span>}
        badge={<StateBadge kind="placement" state={state} />}
        next={
          state === 'proposed'
            ? { owner: 'adviser', verb: 'approve' }
            : state === 'returned'
              ? { owner: 'programme_coordinator', verb: 'submit' }
              : undefined
        }
      >
        <p role="status" className={classes.done}>
          {done ? t(`approval.done.${done}`) : ''}
        </p>
      </RecordHeader>
      <Stack gap="lg">
        <ApprovalFacts placement={placement} />
        {mayDecide ? <ApprovalDesk placement={placement} onDone={setDone} /> : null}
        {can.submit ? <MendDesk placement={placement} onDone={() => setDone('submit')} /> : null}
        <Surface title={t('approval.history')}>
          <HistoryList kind="placement" entries={placement.history ?? []} />
        </Surface>
      </Stack>
    </>
  );
};
