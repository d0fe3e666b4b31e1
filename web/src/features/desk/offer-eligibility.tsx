import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client.js';
import { CheckList, checksIn, type CheckGroup } from '../../shared/eligibility-checks.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import classes from './offer-eligibility.module.css';
import type { Place } from './mutations.js';

/** What the rules of the call say today of this person and this stay. */
const offerEligibilityQuery = (id: string, { projectId: project, startsOn, weeks }: Place) =>
  queryOptions({
    queryKey: ['applications', id, 'eligibility', 'offer', project, startsOn, weeks],
    queryFn: () =>
      dataOf(
        api.GET('/applications/{id}/eligibility', {
          params: { path: { id }, query: { project, startsOn, weeks } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

const shown: readonly { readonly group: CheckGroup; readonly words: string }[] = [
  { group: 'todo', words: 'offer.broken' },
  { group: 'unknown', words: 'offer.unknown' },
  { group: 'flags', words: 'notAdvice' },
];

/** Before a place is offered: what stands against it, and what nobody knows. */
export const OfferEligibility = (props: {
  readonly applicationId: string;
  readonly place: Place;
}) => {
  const { t } = useTranslation('eligibility');
  const { data, error } = useQuery(offerEligibilityQuery(props.applicationId, props.place));
  const groups = shown
    .map((one) => ({ ...one, checks: checksIn(one.group, data?.checks ?? []) }))
    .filter(({ checks }) => checks.length > 0);
  return (
    <Surface title={t('offer.title')} tone="quiet">
      <ProblemAlert error={error} />
      <div className={classes.groups} aria-live="polite">
        {data?.eligible ? <Text fz="sm">{t('offer.fine')}</Text> : null}
        {groups.map(({ group, words, checks }) => (
          <div key={group} className={classes.group}>
            <Text fz="sm" fw={600}>
              {t(words)}
            </Text>
            <CheckList group={group} checks={checks} />
          </div>
        ))}
      </div>
    </Surface>
  );
};
