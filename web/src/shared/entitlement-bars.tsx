import { useTranslation } from 'react-i18next';
import classes from './entitlement-bars.module.css';
import type { StudentEntitlement } from './entitlement.js';
import { useFormat } from './format.js';

interface BarProps {
  readonly title: string;
  readonly limit: number;
  readonly used: number;
  readonly held: number;
  readonly show: (value: number) => string;
}

const Bar = ({ title, limit, used, held, show }: BarProps) => {
  const { t } = useTranslation('common');
  const free = Math.max(0, limit - used - held);
  const share = (value: number) => `${limit > 0 ? (value / limit) * 100 : 0}%`;
  const figures = { used: show(used), held: show(held), free: show(free), limit: show(limit) };
  return (
    <div className={classes.row}>
      <div className={classes.title}>
        <span>{title}</span>
        <span className={classes.free}>{t('entitlement.free', figures)}</span>
      </div>
      <div className={classes.track} role="img" aria-label={t('entitlement.summary', figures)}>
        <span className={classes.used} style={{ width: share(used) }} />
        <span className={classes.held} style={{ width: share(held) }} />
      </div>
      <p className={classes.summary} aria-hidden>
        {t('entitlement.summary', figures)}
      </p>
    </div>
  );
};

const usedStates = new Set(['active', 'report_due', 'completed', 'terminated']);

/** What a student has left for life: weeks and money, each as used, held and free. */
export const EntitlementBars = ({ entitlement }: { readonly entitlement: StudentEntitlement }) => {
  const { t } = useTranslation('common');
  const { money } = useFormat();
  const { weeks, money: cash, stays } = entitlement;
  const served = stays.filter((stay) => usedStates.has(stay.state));
  const usedWeeks = served.reduce((sum, stay) => sum + stay.weeks, 0);
  const usedCents = served.reduce((sum, stay) => sum + (stay.awardCents ?? 0), 0);
  return (
    <div className={classes.bars}>
      <Bar
        title={t('entitlement.weeks')}
        limit={weeks.limit}
        used={Math.min(usedWeeks, weeks.committed)}
        held={Math.max(0, weeks.committed - usedWeeks)}
        show={(count) => t('weeks', { count })}
      />
      <Bar
        title={t('entitlement.money')}
        limit={cash.limitCents}
        used={Math.min(usedCents, cash.committedCents)}
        held={Math.max(0, cash.committedCents - usedCents)}
        show={(cents) => money(cents, cash.currency)}
      />
    </div>
  );
};
