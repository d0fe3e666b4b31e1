import { useTranslation } from 'react-i18next';
import type { PlacementItem } from '../../api/types.js';
import type { Column } from '../../shared/data-table.js';
import { DateRange } from '../../shared/date-text.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { Money } from '../../shared/money.js';
import { PersonName } from '../../shared/person-name.js';
import { useSession } from '../../shared/session.js';
import { StateBadge } from '../../shared/state-badge.js';
import classes from './approvals.module.css';
import { seesAwards } from './money-scope.js';

/** The columns of the placements table; the student's name opens the record. */
export const useApprovalColumns = (): readonly Column<PlacementItem>[] => {
  const { t } = useTranslation(['staff', 'common']);
  const { name } = useLocalized();
  const award: Column<PlacementItem> = {
    key: 'award',
    header: t('approvals.award'),
    align: 'end',
    render: ({ award: given }) =>
      given ? (
        <Money cents={given.amountCents} currency={given.currency} />
      ) : (
        <span className={classes.small}>{t('approvals.awardNone')}</span>
      ),
  };
  const paid = seesAwards(useSession()) ? [award] : [];
  return [
    {
      key: 'student',
      header: t('approvals.student'),
      render: ({ id, student, call }) => (
        <span className={classes.pair}>
          <TextLink
            to="/approvals/$placementId"
            params={{ placementId: id }}
            c="inherit"
            td="underline"
          >
            <PersonName person={student} />
          </TextLink>
          <span className={classes.small}>{call.code}</span>
        </span>
      ),
    },
    {
      key: 'state',
      header: t('approvals.state'),
      render: ({ state }) => <StateBadge kind="placement" state={state} />,
    },
    {
      key: 'project',
      header: t('approvals.project'),
      render: ({ project }) => (
        <span className={classes.pair}>
          <span lang="en">{project.title}</span>
          <span className={classes.small}>{name(project.university)}</span>
        </span>
      ),
    },
    {
      key: 'stay',
      header: t('approvals.stay'),
      render: ({ startsOn, endsOn, weeks }) => (
        <span className={classes.pair}>
          <span>{t('common:weeks', { count: weeks })}</span>
          <span className={classes.small}>
            <DateRange from={startsOn} to={endsOn} />
          </span>
        </span>
      ),
    },
    ...paid,
  ];
};
