import { Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../../api/types.js';
import { LinkButton } from '../../shared/links.js';
import { Tiles } from '../../shared/tiles.js';
import { useUrlView } from '../../shared/url-view.js';
import { ApplicationTable } from './application-table.js';
import { countsQuery } from './queries.js';
import { attentionOf, duties } from './stages.js';

/** A coordinator's home: what needs attention as tiles, and the list that they filter. */
export const DeskOverview = ({ user }: { readonly user: SessionUser }) => {
  const { t } = useTranslation('staff');
  const [view, change] = useUrlView(['state']);
  const { data: counts } = useQuery(countsQuery());
  const attention = attentionOf(user);
  const mine = duties(user);
  const state = view.state ?? attention[0]?.state;
  const tiles = attention.map((one) => {
    const count = counts?.get(one.state) ?? 0;
    return {
      key: one.state,
      label: t(`home.tile.${one.label}`),
      value: counts ? count : '·',
      note: t(mine.has(one.state) ? 'home.yours' : 'home.waiting'),
      isCalling: mine.has(one.state) && count > 0,
    };
  });
  return (
    <>
      <Tiles
        label={t('home.attention')}
        tiles={tiles}
        chosen={state}
        onChoose={(next) => change({ state: next })}
      />
      <Group justify="space-between" mb="sm">
        <Title order={2}>{tiles.find(({ key }) => key === state)?.label}</Title>
        <LinkButton to="/desk" search={{ state }} variant="default">
          {t('home.all')}
        </LinkButton>
      </Group>
      <ApplicationTable view={{ state }} onClear={() => change({ state: undefined })} />
    </>
  );
};
