import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlacementCheck } from '../../api/types.js';
import { Surface } from '../../shared/surface.js';
import classes from './approvals.module.css';
import { useCheckWords } from './check-words.js';

const icons = { green: IconCircleCheck, amber: IconAlertTriangle, red: IconCircleX } as const;

const Bar = ({ check }: { readonly check: PlacementCheck }) => {
  const { before, after, limit } = check;
  if (typeof after !== 'number' || typeof limit !== 'number' || limit <= 0) return null;
  const from = Math.min(before ?? 0, limit);
  const grown = Math.max(0, Math.min(after, limit) - from);
  return (
    <div className={classes.checkBar} aria-hidden>
      <span className={classes.before} style={{ width: `${(from / limit) * 100}%` }} />
      <span className={classes.grown} style={{ width: `${(grown / limit) * 100}%` }} />
    </div>
  );
};

const Check = ({ check }: { readonly check: PlacementCheck }) => {
  const { t } = useTranslation(['staff', 'enums']);
  const words = useCheckWords();
  const { rule, level } = check;
  const Icon = icons[level];
  return (
    <li className={classes.check} data-level={level}>
      <Icon size={22} stroke={1.8} aria-hidden className={classes.checkIcon} />
      <div className={classes.checkText}>
        <span className={classes.rule}>
          {t([`staff:approval.rule.${rule}`, `enums:rule.${rule}`], { defaultValue: rule })}
        </span>
        <span className={classes.numbers}>{words(check)}</span>
        <Bar check={check} />
      </div>
      <span className={classes.level}>{t(`approval.level.${level}`)}</span>
    </li>
  );
};

const verdictOf = (checks: readonly PlacementCheck[]) => {
  const count = (level: PlacementCheck['level']) =>
    checks.filter((check) => check.level === level).length;
  if (count('red') > 0) return { key: 'someRed', count: count('red') };
  return count('amber') > 0
    ? { key: 'someAmber', count: count('amber') }
    : { key: 'allGreen', count: 0 };
};

/** Every rule with its number and its verdict; colour only repeats the word. */
export const CheckList = ({ checks }: { readonly checks: readonly PlacementCheck[] }) => {
  const { t } = useTranslation('staff');
  const { key, count } = verdictOf(checks);
  return (
    <Surface title={t('approval.checks')}>
      <p className={classes.verdict} role="status">
        {t(`approval.${key}`, { count })}
      </p>
      <ul className={classes.checks}>
        {checks.map((check) => (
          <Check key={check.rule} check={check} />
        ))}
      </ul>
    </Surface>
  );
};
