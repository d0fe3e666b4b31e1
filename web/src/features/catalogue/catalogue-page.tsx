import { Button, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/empty-state.js';
import { FilterBar } from '../../shared/filter-bar.js';
import { PageHead } from '../../shared/page-head.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { useUrlView } from '../../shared/url-view.js';
import classes from './catalogue.module.css';
import { useCatalogueFilters } from './filters.js';
import { MoreSentinel } from './more-sentinel.js';
import { ProjectCard } from './project-card.js';
import { filterNames, projectsQuery } from './queries.js';

const placeholders = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The catalogue: search and filters that live in the address, cards that never seem to end. */
export const CataloguePage = () => {
  const { t } = useTranslation(['catalogue', 'common']);
  const [view, change] = useUrlView(filterNames);
  const filters = useCatalogueFilters(view);
  const list = useInfiniteQuery(projectsQuery(view));
  const projects = rowsOf(list.data);
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <FilterBar
        q={view.q}
        searchLabel={t('search')}
        filters={filters}
        onChange={(name, value) => change({ [name]: value })}
      />
      <ProblemAlert error={list.error} />
      <div className={classes.grid} aria-busy={list.isFetching}>
        {list.isPending
          ? placeholders.map((key) => <Skeleton key={key} height={190} radius="lg" />)
          : projects.map((project) => <ProjectCard key={project.id} project={project} />)}
      </div>
      {list.isSuccess && projects.length === 0 ? (
        <EmptyState icon={IconSearchOff} title={t('none')} text={t('noneText')}>
          <Button variant="default" onClick={clear}>
            {t('clear')}
          </Button>
        </EmptyState>
      ) : null}
      {list.hasNextPage ? (
        <MoreSentinel isBusy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      ) : projects.length > 0 ? (
        <Text c="dimmed" ta="center" py="lg">
          {t('end')}
        </Text>
      ) : null}
    </>
  );
};
