import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EligibilityCheck } from '../../api/types.js';
import { anchorOf } from '../../shared/application-steps.js';
import {
  CheckList,
  checkGroups,
  checksIn,
  type CheckGroup,
} from '../../shared/eligibility-checks.js';
import { TextLink } from '../../shared/links.js';
import classes from './eligibility.module.css';

/** Rules whose place on the form is a step of its own. */
const ownSteps = ['home_supervisor'] as const;

/** The way to where a student mends what a check found. */
const Way = ({ check }: { readonly check: EligibilityCheck }) => {
  const { t } = useTranslation('eligibility');
  const { where, rule } = check;
  if (where === null || where === 'call') return null;
  const words = t(`link.${where}`);
  if (where === 'profile' || where === 'consents') {
    return (
      <TextLink to={where === 'profile' ? '/profile' : '/my-data'} inherit>
        {words}
      </TextLink>
    );
  }
  const step = ownSteps.find((own) => own === rule) ?? where;
  return (
    <Anchor href={`#${anchorOf(step)}`} underline="always" inherit>
      {step === where ? words : t(`link.${step}`)}
    </Anchor>
  );
};

const Group = (props: {
  readonly group: CheckGroup;
  readonly checks: readonly EligibilityCheck[];
}) => {
  const { t } = useTranslation('eligibility');
  const { group, checks } = props;
  const head = `${t(`group.${group}`)} ${checks.length}`;
  const list = <CheckList {...props} linkOf={(check) => <Way check={check} />} />;
  if (group === 'met') {
    return (
      <details className={`${classes.group} ${classes.met}`}>
        <summary className={classes.head}>{head}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className={classes.group}>
      <h3 className={classes.head}>{head}</h3>
      {group === 'flags' ? <p className={classes.note}>{t('notAdvice')}</p> : null}
      {list}
    </section>
  );
};

/** What is to do first, then what nobody knows, what is good to know, and what is met. */
export const EligibilityGroups = (props: { readonly checks: readonly EligibilityCheck[] }) => (
  <div className={classes.groups}>
    {checkGroups
      .map((group) => ({ group, checks: checksIn(group, props.checks) }))
      .filter(({ checks }) => checks.length > 0)
      .map((one) => (
        <Group key={one.group} {...one} />
      ))}
  </div>
);
