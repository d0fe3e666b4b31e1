import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Fund } from '../../api/types.js';
import { tagOf, useFormat } from '../../shared/format.js';
import { Surface } from '../../shared/surface.js';
import classes from './approvals.module.css';
import { fundsQuery } from './queries.js';

const Gauge = ({ fund }: { readonly fund: Fund }) => {
  const { t, i18n } = useTranslation('staff');
  const { money } = useFormat();
  const { budgetCents, committedCents, availableCents, currency } = fund;
  const part = budgetCents > 0 ? Math.min(1, committedCents / budgetCents) : 0;
  const share = part.toLocaleString(tagOf(i18n.language), { style: 'percent' });
  return (
    <li>
      <div className={classes.gaugeHead}>
        <span>{fund.name}</span>
        <strong>{t('approvals.fundFree', { amount: money(availableCents, currency) })}</strong>
      </div>
      <div className={classes.track} aria-hidden>
        <span style={{ width: `${part * 100}%` }} />
      </div>
      <p className={classes.small}>
        {t('approvals.fundSummary', {
          committed: money(committedCents, currency),
          budget: money(budgetCents, currency),
          share,
        })}
      </p>
    </li>
  );
};

/** Every fund the reader sees, as a gauge with its numbers. */
export const FundGauges = () => {
  const { t } = useTranslation('staff');
  const { data: funds } = useQuery(fundsQuery);
  return (
    <Surface title={t('approvals.funds')}>
      {funds?.length === 0 ? <Text c="dimmed">{t('approvals.noFunds')}</Text> : null}
      <ul className={classes.gauges}>
        {funds?.map((fund) => (
          <Gauge key={fund.id} fund={fund} />
        ))}
      </ul>
    </Surface>
  );
};
