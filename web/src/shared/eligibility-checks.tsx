import {
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibilityCheck } from '../api/types.js';
import classes from './eligibility-checks.module.css';
import { useFormat } from './format.js';

/** How a check concerns its reader; the order is that in which they are shown. */
export const checkGroups = ['todo', 'unknown', 'flags', 'met'] as const;
export type CheckGroup = (typeof checkGroups)[number];

const icons = {
  todo: IconCircleDashed,
  unknown: IconHelpCircle,
  flags: IconInfoCircle,
  met: IconCircleCheck,
};

const groupOf = ({ kind, passed }: EligibilityCheck): CheckGroup => {
  if (kind === 'flag') return 'flags';
  if (passed === null) return 'unknown';
  return passed ? 'met' : 'todo';
};

/** The checks of one group, in the order of the server. */
export const checksIn = (
  group: CheckGroup,
  checks: readonly EligibilityCheck[],
): readonly EligibilityCheck[] => checks.filter((check) => groupOf(check) === group);

interface ListProps {
  readonly group: CheckGroup;
  readonly checks: readonly EligibilityCheck[];
  /** Where a student mends what a check found; staff cannot, and are not told how. */
  readonly linkOf?: (check: EligibilityCheck) => ReactNode;
}

/** Checks of one group: the rule, what was found, and what can be done. */
export const CheckList = ({ group, checks, linkOf }: ListProps) => {
  const { t } = useTranslation('eligibility');
  const { date } = useFormat();
  const Icon = icons[group];
  return (
    <ul className={classes.checks} data-group={group}>
      {checks.map((check) => (
        <li key={check.rule} className={classes.check}>
          <Icon size={20} stroke={1.7} role="img" aria-label={t(`group.${group}`)} />
          <span className={classes.words}>
            <span className={classes.rule}>{check.reason}</span>
            {check.explanation ? <span className={classes.found}>{check.explanation}</span> : null}
            {check.remedy && linkOf ? (
              <span className={classes.remedy}>
                {check.remedy} {linkOf(check)}
              </span>
            ) : null}
            {check.actBy ? (
              <strong className={classes.actBy}>{t('actBy', { date: date(check.actBy) })}</strong>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
};
