import { Button, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Placement } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { Surface } from '../../shared/surface.js';
import classes from './approvals.module.css';
import { CheckList } from './check-list.js';
import { useProposeAgain } from './mutations.js';
import { checksQuery } from './queries.js';

interface Props {
  readonly placement: Placement;
  readonly onDone: () => void;
}

const MendForm = ({ placement, onDone }: Props) => {
  const { t } = useTranslation(['staff', 'common', 'problems']);
  const [startsOn, setStartsOn] = useState(placement.startsOn);
  const [weeks, setWeeks] = useState(placement.weeks);
  const propose = useProposeAgain(placement, onDone);
  const errors = propose.error ? fieldErrors(t, asProblem(propose.error)) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate({ startsOn, weeks });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text fz="sm" c="dimmed">
          {t('mend.lead')}
        </Text>
        <TextInput
          type="date"
          required
          label={t('offer.startsOn')}
          value={startsOn}
          error={errors.startsOn}
          onChange={(event) => setStartsOn(event.currentTarget.value)}
        />
        <NumberInput
          required
          label={t('offer.weeks')}
          min={1}
          max={36}
          allowDecimal={false}
          clampBehavior="none"
          value={weeks || ''}
          error={errors.weeks}
          onChange={(value) => setWeeks(Number(value))}
        />
        <ProblemAlert error={propose.error} withoutFields={Object.keys(errors).length > 0} />
        <Button type="submit" loading={propose.isPending} disabled={startsOn === '' || weeks < 1}>
          {t('mend.submit')}
        </Button>
      </Stack>
    </form>
  );
};

/** A returned placement before the one who mends it: checks on the left, the stay on the right. */
export const MendDesk = (props: Props) => {
  const { t } = useTranslation('staff');
  const { id, version } = props.placement;
  const checks = useQuery(checksQuery(id, version));
  return (
    <div className={classes.columns}>
      <div>
        <ProblemAlert error={checks.error} />
        {checks.data ? <CheckList checks={checks.data} /> : null}
      </div>
      <div className={classes.side}>
        <Surface title={t('mend.title')}>
          <MendForm {...props} />
        </Surface>
      </div>
    </div>
  );
};
