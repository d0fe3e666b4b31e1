import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import type { Column } from '../../shared/data-table.js';
import { TextLink } from '../../shared/links.js';
import { StateBadge } from '../../shared/state-badge.js';
import { interestsQuery } from './queries.js';
import { useCount } from './use-count.js';

/** The columns of a supervisor's own projects; the title opens its form. */
export const useProjectColumns = (): readonly Column<Project>[] => {
  const { t } = useTranslation(['projects', 'enums']);
  const count = useCount();
  const interests = useQuery(interestsQuery).data;
  const told = (id: string, name: 'viewsIn30Days' | 'chosenInSubmitted') => {
    const interest = interests?.get(id);
    const counted = name === 'viewsIn30Days' ? 'views' : 'people';
    return interest ? count(counted, interest[name]) : '';
  };
  return [
    {
      key: 'title',
      header: t('name.title'),
      render: ({ id, title }) => (
        <TextLink
          to="/my-projects/$projectId"
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
      header: t('mine.state'),
      render: ({ state }) => <StateBadge kind="project" state={state} />,
    },
    { key: 'call', header: t('mine.call'), render: ({ callCode }) => callCode },
    {
      key: 'seats',
      header: t('mine.seats'),
      render: ({ seatsTaken, capacity }) => t('mine.seatsOf', { taken: seatsTaken, capacity }),
    },
    { key: 'views', header: t('mine.views'), render: ({ id }) => told(id, 'viewsIn30Days') },
    { key: 'chosen', header: t('mine.chosen'), render: ({ id }) => told(id, 'chosenInSubmitted') },
  ];
};
