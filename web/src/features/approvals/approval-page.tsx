import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../shared/document-title.js';
import { HistoryList } from '../../shared/history-list.js';
import { LinkButton, TextLink } from '../../shared/links.js';
import { nameFor, PersonName } from '../../shared/person-name.js';
import { RecordHeader } from '../../shared/record-header.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { ApprovalDesk } from './approval-desk.js';
import { ApprovalFacts } from './approval-facts.js';
import classes from './approvals.module.css';
import { MendDesk } from './mend-desk.js';
import { placementQuery } from './queries.js';
import { WithdrawButton } from './withdraw-button.js';

type Done = 'approve' | 'return' | 'reject' | 'submit' | 'withdraw';

/** The adviser's record of one placement: every check with its number, and the decision. */
export const ApprovalPage = () => {
  const { t, i18n } = useTranslation(['staff', 'common', 'enums']);
  const { placementId = '' }: { placementId?: string } = useParams({ strict: false });
  const { data: placement } = useSuspenseQuery(placementQuery(placementId));
  const [done, setDone] = useState<Done>();
  const { student, state, project, can, applicationId } = placement;
  const seesDesk = holdsRole(
    useSession(),
    'university_coordinator',
    'programme_coordinator',
    'admin',
  );
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
        {seesDesk ? (
          <LinkButton to="/desk/$applicationId" params={{ applicationId }} variant="default">
            {t('approval.application')}
          </LinkButton>
        ) : null}
        {can.withdraw ? (
          <WithdrawButton placement={placement} onDone={() => setDone('withdraw')} />
        ) : null}
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
