import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import type { Column } from '../../shared/data-table.js';
import { TextLink } from '../../shared/links.js';
import { StateBadge } from '../../shared/state-badge.js';

/** The columns of a supervisor's own projects; the title opens the project. */
export const useProjectColumns = (): readonly Column<Project>[] => {
  const { t } = useTranslation(['staff', 'enums']);
  return [
    {
      key: 'title',
      header: t('own.title'),
      render: ({ id, title }) => (
        <TextLink
          to="/projects/$projectId"
          params={{ projectId: id }}
          c="inherit"
          td="underline"
          fw={600}
        >
          <span lang="en">{title}</span>
        </TextLink>
      ),
    },
    {
      key: 'state',
      header: t('own.state'),
      render: ({ state }) => <StateBadge kind="project" state={state} />,
    },
    { key: 'call', header: t('own.call'), render: ({ callCode }) => callCode },
    {
      key: 'seats',
      header: t('own.seats'),
      render: ({ seatsTaken, capacity }) => t('own.seatsTaken', { taken: seatsTaken, capacity }),
    },
  ];
};
