import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../shared/filter-bar.js';
import { useLocalized } from '../../shared/localized.js';
import { provincesQuery, publishedCallsQuery, type CatalogueView } from './queries.js';

const fields = ['energy', 'healthcare', 'automotive', 'core_ai', 'other'] as const;
const languages = ['en', 'fr', 'either'] as const;

/** The catalogue's filters with their choices in the reader's language. */
export const useCatalogueFilters = (view: CatalogueView): readonly Filter[] => {
  const { t } = useTranslation(['catalogue', 'enums']);
  const { name, text } = useLocalized();
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
  ];
};
