import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../shared/filter-bar.js';
import { useLocalized } from '../../shared/localized.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { callsQuery, homeUniversitiesQuery, type DeskView } from './queries.js';
import { asides, steps } from './stages.js';

const fields = ['energy', 'healthcare', 'automotive', 'core_ai', 'other'] as const;

/** The desk's filters; the university only for those who see more than their own. */
export const useDeskFilters = (view: DeskView): readonly Filter[] => {
  const { t } = useTranslation(['staff', 'enums']);
  const { name, text } = useLocalized();
  const seesAll = holdsRole(useSession(), 'programme_coordinator', 'admin');
  const calls = useQuery(callsQuery).data ?? [];
  const universities = useQuery({ ...homeUniversitiesQuery, enabled: seesAll }).data ?? [];
  const of = (key: 'state' | 'call' | 'university' | 'field', options: Filter['options']) => ({
    name: key,
    label: t(`desk.${key}`),
    value: view[key],
    options,
  });
  const university = of(
    'university',
    universities.map((one) => ({ value: one.id, label: name(one) })),
  );
  return [
    of(
      'state',
      [...steps, ...asides].map((value) => ({
        value,
        label: t(`enums:applicationState.${value}`),
      })),
    ),
    of(
      'call',
      calls.map((call) => ({ value: call.code, label: text(call.title) })),
    ),
    ...(seesAll ? [university] : []),
    of(
      'field',
      fields.map((value) => ({ value, label: t(`enums:field.${value}`) })),
    ),
  ];
};
