import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format.js';
import { Surface } from '../../shared/surface.js';
import classes from './approvals.module.css';
import { atRiskOf } from './at-risk.js';
import { callsQuery, waitingQuery } from './queries.js';

/** Three figures: how many wait, their weeks, the money they may take. */
export const AtRiskFigures = () => {
  const { t } = useTranslation(['staff', 'common']);
  const { money } = useFormat();
  const { data: waiting } = useQuery(waitingQuery);
  const { data: calls } = useQuery(callsQuery);
  const { count, weeks, cents } = atRiskOf(waiting?.items ?? [], calls ?? []);
  const isPart = waiting?.nextCursor !== null && waiting !== undefined;
  const show = (value: string) => {
    if (!waiting) return '·';
    return isPart ? t('approvals.atLeast', { value }) : value;
  };
  const figures = [
    [t('approvals.waiting'), show(t('approvals.waitingCount', { count }))],
    [t('approvals.weeksAtRisk'), show(t('common:weeks', { count: weeks }))],
    [t('approvals.moneyAtRisk'), calls ? show(money(cents)) : '·'],
  ] as const;
  return (
    <Surface title={t('approvals.atRisk')}>
      <dl className={classes.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
};
