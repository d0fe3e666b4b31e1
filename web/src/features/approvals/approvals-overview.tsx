import { Group, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client.js';
import type { Page, PlacementItem } from '../../api/types.js';
import { LinkButton } from '../../shared/links.js';
import { Tiles } from '../../shared/tiles.js';
import { useUrlView } from '../../shared/url-view.js';
import classes from './approvals.module.css';
import { AtRiskFigures } from './at-risk-figures.js';
import { FundGauges } from './fund-gauges.js';
import { PlacementTable } from './placement-table.js';

const attention = [
  { state: 'proposed', label: 'proposed' },
  { state: 'returned', label: 'placementReturned' },
  { state: 'approved', label: 'approved' },
] as const;

const countQuery = (state: (typeof attention)[number]['state']) => ({
  queryKey: ['placements', 'count', state],
  queryFn: () => dataOf(api.GET('/placements', { params: { query: { state, limit: 100 } } })),
  select: ({ items, nextCursor }: Page<PlacementItem>) => `${items.length}${nextCursor ? '+' : ''}`,
});

/** The adviser's home: what waits, what hangs on it, and the list that the tiles filter. */
export const ApprovalsOverview = () => {
  const { t } = useTranslation('staff');
  const [view, change] = useUrlView(['placements']);
  const state = view.placements ?? 'proposed';
  const counts = useQueries({ queries: attention.map((one) => countQuery(one.state)) });
  const tiles = attention.map((one, index) => {
    const value = counts[index]?.data ?? '·';
    const isMine = one.state === 'proposed';
    return {
      key: one.state,
      label: t(`home.tile.${one.label}`),
      value,
      note: isMine ? t('home.yours') : undefined,
      isCalling: isMine && value !== '0' && value !== '·',
    };
  });
  return (
    <>
      <div className={classes.top}>
        <AtRiskFigures />
        <FundGauges />
      </div>
      <Tiles
        label={t('home.attention')}
        tiles={tiles}
        chosen={state}
        onChoose={(next) => change({ placements: next })}
      />
      <Group justify="space-between" mb="sm">
        <Title order={2}>{tiles.find(({ key }) => key === state)?.label}</Title>
        <LinkButton to="/approvals" search={{ state }} variant="default">
          {t('home.all')}
        </LinkButton>
      </Group>
      <PlacementTable view={{ state }} onShowAll={() => change({ placements: 'all' })} />
    </>
  );
};
