import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Eligibility, EligibilityCheck } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { TextLink } from '../../shared/links.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { eligibilityQuery } from './queries.js';

const look = (passed: boolean | null) => {
  if (passed === null) return { key: 'open', icon: IconHelpCircle, color: 'var(--dp-warn)' };
  return passed
    ? { key: 'passed', icon: IconCircleCheck, color: 'var(--dp-ok)' }
    : { key: 'failed', icon: IconCircleX, color: 'var(--dp-accent)' };
};

/** Facts that stand in the profile and are mended there. */
const profileRules = new Set(['profile_complete', 'min_age', 'semesters_left']);

const Check = ({ check }: { readonly check: EligibilityCheck }) => {
  const { t } = useTranslation(['student', 'enums']);
  const { key, icon: Icon, color } = look(check.passed);
  const { actual, required } = check;
  const nothing = t('application.check.nothing');
  const numbers = required === null || required === undefined ? 'actual' : 'numbers';
  return (
    <li className={classes.check}>
      <Icon
        size={20}
        stroke={1.7}
        color={color}
        aria-label={t(`application.check.${key}`)}
        role="img"
      />
      <span>
        {t(`enums:rule.${check.rule}`, { defaultValue: check.reason ?? check.rule })}
        {check.passed === true ? null : (
          <span className={classes.why}>
            {t(`application.check.${numbers}`, { actual: actual ?? nothing, required })}{' '}
            {profileRules.has(check.rule) ? (
              <TextLink to="/profile" inherit>
                {t('application.check.profile')}
              </TextLink>
            ) : null}
          </span>
        )}
      </span>
    </li>
  );
};

/** What nobody has looked at yet is never called fulfilled. */
const verdictOf = ({ eligible, checks }: Eligibility): string => {
  if (!eligible) return 'notEligible';
  return checks.some(({ passed }) => passed === null) ? 'eligibleSoFar' : 'eligible';
};

/** Whether the application may be submitted, rule by rule with its numbers, as last saved. */
export const EligibilityPanel = (props: {
  readonly applicationId: string;
  readonly version: number;
}) => {
  const { t } = useTranslation('student');
  const { data, error } = useQuery(eligibilityQuery(props.applicationId, props.version));
  return (
    <Surface title={t('application.eligibility')} tone="quiet">
      <ProblemAlert error={error} />
      {data ? (
        <>
          <p className={classes.verdict} role="status">
            {t(`application.${verdictOf(data)}`)}
          </p>
          <ul className={classes.checks}>
            {data.checks.map((check) => (
              <Check key={check.rule} check={check} />
            ))}
          </ul>
        </>
      ) : null}
    </Surface>
  );
};
