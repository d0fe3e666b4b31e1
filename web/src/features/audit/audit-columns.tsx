import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types.js';
import type { Column } from '../../shared/data-table.js';
import { DateText } from '../../shared/date-text.js';
import { TextLink } from '../../shared/links.js';
import classes from './audit.module.css';

/** The pages on which a record of the trail can be read. */
const pages: Readonly<Record<string, readonly [path: string, name: string]>> = {
  application: ['/desk/$applicationId', 'applicationId'],
  placement: ['/approvals/$placementId', 'placementId'],
  project: ['/projects/$projectId', 'projectId'],
};

const Subject = ({ entry }: { readonly entry: AuditEntry }) => {
  const { t } = useTranslation('staff');
  const { subjectType, subjectId } = entry;
  const page = pages[subjectType];
  const label = t(`audit.subject.${subjectType}`);
  return (
    <div className={classes.pair}>
      {page ? (
        <TextLink to={page[0]} params={{ [page[1]]: subjectId }} c="inherit">
          {label}
        </TextLink>
      ) : (
        <span>{label}</span>
      )}
      <TextLink to="/audit" search={{ subject: subjectId }} fz="sm" c="dimmed">
        {t('audit.only')}
      </TextLink>
    </div>
  );
};

/** The columns of the audit trail. */
export const useAuditColumns = (): readonly Column<AuditEntry>[] => {
  const { t } = useTranslation('staff');
  return [
    { key: 'position', header: t('audit.position'), render: ({ position }) => position },
    { key: 'at', header: t('audit.when'), render: ({ at }) => <DateText value={at} /> },
    { key: 'name', header: t('audit.what'), render: ({ name }) => <code>{name}</code> },
    {
      key: 'who',
      header: t('audit.who'),
      render: ({ actorName }) => actorName ?? t('audit.system'),
    },
    { key: 'record', header: t('audit.record'), render: (entry) => <Subject entry={entry} /> },
    {
      key: 'hash',
      header: t('audit.hash'),
      render: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}</code>,
    },
  ];
};
