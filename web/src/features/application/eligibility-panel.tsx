import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../../api/types.js';
import { checksIn } from '../../shared/eligibility-checks.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { EligibilityGroups } from './eligibility-groups.js';
import classes from './eligibility.module.css';
import { eligibilityQuery } from './queries.js';

/** What nobody has looked at yet is never called fulfilled. */
const verdictOf = ({ eligible, checks }: Eligibility): string => {
  if (!eligible) return 'notEligible';
  return checksIn('unknown', checks).length > 0 ? 'eligibleSoFar' : 'eligible';
};

/** The groups; on a phone behind one line that says how much is left. */
const Folded = ({ checks }: Pick<Eligibility, 'checks'>) => {
  const { t } = useTranslation('eligibility');
  const isPhone = useMediaQuery('(max-width: 47.99em)');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const left = checksIn('todo', checks).length;
  if (!isPhone) return <EligibilityGroups checks={checks} />;
  return (
    <>
      <button
        type="button"
        className={classes.summary}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {left > 0 ? t('left', { count: left }) : t('nothingLeft')}
        <IconChevronDown size={20} stroke={1.7} aria-hidden />
      </button>
      <div id={id} hidden={!isOpen}>
        <EligibilityGroups checks={checks} />
      </div>
    </>
  );
};

/** Whether the application may be submitted, rule by rule with its numbers, as last saved. */
export const EligibilityPanel = (props: {
  readonly applicationId: string;
  readonly version: number;
}) => {
  const { t } = useTranslation('eligibility');
  const { data, error } = useQuery(eligibilityQuery(props.applicationId, props.version));
  return (
    <Surface title={t('title')} tone="quiet">
      <ProblemAlert error={error} />
      <p className={classes.verdict} role="status">
        {data ? t(`verdict.${verdictOf(data)}`) : t('checking')}
      </p>
      {data ? <Folded checks={data.checks} /> : null}
    </Surface>
  );
};
