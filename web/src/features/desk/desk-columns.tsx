import { useTranslation } from 'react-i18next';
import type { ApplicationItem } from '../../api/types.js';
import type { Column } from '../../shared/data-table.js';
import { DayOf } from '../../shared/date-text.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { PersonName } from '../../shared/person-name.js';
import { StateBadge } from '../../shared/state-badge.js';
import classes from './desk.module.css';

const FirstChoice = ({ item }: { readonly item: ApplicationItem }) => {
  const { t } = useTranslation('staff');
  const others = (item.choiceCount ?? 0) - 1;
  if (!item.firstChoiceTitle) return <>—</>;
  return (
    <span className={classes.choiceCell}>
      <span lang="en">{item.firstChoiceTitle}</span>
      {others > 0 ? (
        <span className={classes.quiet}>{t('desk.moreChoices', { count: others })}</span>
      ) : null}
    </span>
  );
};

const NextStep = ({ item }: { readonly item: ApplicationItem }) => {
  const { t } = useTranslation(['staff', 'common', 'enums']);
  const { owner, verb } = item.nextAction;
  if (owner === 'nobody') return <span className={classes.quiet}>{t('desk.nothingOwed')}</span>;
  const who = t(`enums:role.${owner}`);
  return <>{verb ? t('common:next.owes', { who, what: t(`enums:verb.${verb}`) }) : who}</>;
};

/** The columns of the applications table; the student's name opens the record. */
export const useDeskColumns = (): readonly Column<ApplicationItem>[] => {
  const { t } = useTranslation('staff');
  const { name } = useLocalized();
  return [
    {
      key: 'student',
      header: t('desk.student'),
      sort: 'name',
      render: (item) => (
        <span className={classes.person}>
          <TextLink
            to="/desk/$applicationId"
            params={{ applicationId: item.id }}
            c="inherit"
            td="underline"
          >
            <PersonName person={item.student} />
          </TextLink>
          <span className={classes.quiet}>{name(item.student.university)}</span>
        </span>
      ),
    },
    {
      key: 'state',
      header: t('desk.state'),
      render: (item) => <StateBadge kind="application" state={item.state} />,
    },
    {
      key: 'choice',
      header: t('desk.firstChoice'),
      render: (item) => <FirstChoice item={item} />,
    },
    { key: 'next', header: t('desk.next'), render: (item) => <NextStep item={item} /> },
    {
      key: 'submitted',
      header: t('desk.submitted'),
      sort: 'submittedAt',
      render: (item) => (item.submittedAt ? <DayOf instant={item.submittedAt} /> : '—'),
    },
  ];
};
