import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../shared/filter-bar.js';
import { useLocalized } from '../../shared/localized.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { provincesQuery, publishedCallsQuery, type CatalogueView } from './queries.js';

const fields = ['energy', 'healthcare', 'automotive', 'core_ai', 'other'] as const;
const states = ['submitted', 'returned', 'published', 'closed'] as const;
const languages = ['en', 'fr', 'either'] as const;

/** The catalogue's filters with their choices in the reader's language. */
export const useCatalogueFilters = (view: CatalogueView): readonly Filter[] => {
  const { t } = useTranslation(['catalogue', 'projects', 'enums']);
  const { name, text } = useLocalized();
  // Others see what is public: to them there is no state to choose.
  const vets = holdsRole(useSession(), 'adviser', 'admin', 'programme_coordinator');
  const provinces = useQuery(provincesQuery).data ?? [];
  const calls = useQuery(publishedCallsQuery).data ?? [];
  const of = (
    key: 'call' | 'province' | 'field' | 'language' | 'open',
    options: Filter['options'],
  ) => ({
    name: key,
    label: t(`filter.${key}`),
    value: view[key],
    options,
  });
  const vetting: Filter = {
    name: 'state',
    label: t('projects:mine.filter'),
    value: view.state,
    options: states.map((value) => ({ value, label: t(`enums:projectState.${value}`) })),
  };
  return [
    of(
      'call',
      calls.map((call) => ({ value: call.id, label: text(call.title) })),
    ),
    of(
      'province',
      provinces.map((one) => ({ value: one.code, label: name(one) })),
    ),
    of(
      'field',
      fields.map((value) => ({ value, label: t(`enums:field.${value}`) })),
    ),
    of(
      'language',
      languages.map((value) => ({ value, label: t(`enums:projectLanguage.${value}`) })),
    ),
    of('open', [{ value: 'true', label: t('filter.openOnly') }]),
    ...(vets ? [vetting] : []),
  ];
};
