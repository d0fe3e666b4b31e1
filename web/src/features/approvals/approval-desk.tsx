import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fund, Placement } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import classes from './approvals.module.css';
import { centsOf, moneyLeft, withAmount } from './award.js';
import { AwardForm } from './award-form.js';
import { CheckList } from './check-list.js';
import { callsQuery, checksQuery, fundsQuery } from './queries.js';
import { RefuseButtons } from './refuse-buttons.js';

interface Props {
  readonly placement: Placement;
  readonly onDone: (done: 'approve' | 'return' | 'reject') => void;
}

const leastOf = (...limits: readonly (number | undefined)[]): number | undefined => {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** Whether the fund's time holds the first day of a stay: the server asks the same. */
const paysFrom = ({ startsOn, endsOn }: Fund, day: string): boolean =>
  (!startsOn || startsOn <= day) && (!endsOn || day <= endsOn);

/** Checks on the left, decision on the right; the money check follows the amount being typed. */
export const ApprovalDesk = ({ placement, onDone }: Props) => {
  const { t } = useTranslation('staff');
  const read = useQuery(checksQuery(placement.id, placement.version));
  const funds = useQuery({ ...fundsQuery, enabled: placement.can.approve === true });
  const calls = useQuery({ ...callsQuery, enabled: placement.can.approve === true });
  const [typed, setTyped] = useState<string | number>();
  const call = calls.data?.find(({ code }) => code === placement.call.code);
  const most = leastOf(call?.rules?.maxAwardCents, read.data && moneyLeft(read.data));
  const dollars = typed ?? (most === undefined ? '' : most / 100);
  const checks = withAmount(read.data ?? [], placement.can.approve ? centsOf(dollars) : undefined);
  const mayRefuse = placement.can.return || placement.can.reject;
  return (
    <div className={classes.columns}>
      <div>
        <ProblemAlert error={read.error} />
        {read.isPending ? <Skeleton height={420} radius="lg" /> : null}
        {read.data ? <CheckList checks={checks} /> : null}
      </div>
      <div className={classes.side}>
        <Surface title={t('approval.award')}>
          <Stack>
            <ProblemAlert error={funds.error} />
            {placement.can.approve && funds.data ? (
              <AwardForm
                placement={placement}
                funds={funds.data.filter((fund) => paysFrom(fund, placement.startsOn))}
                mostCents={most}
                dollars={dollars}
                onDollars={setTyped}
                isBarred={!read.data || checks.some(({ level }) => level === 'red')}
                onDone={() => onDone('approve')}
              />
            ) : null}
            {mayRefuse ? <RefuseButtons placement={placement} onDone={onDone} /> : null}
          </Stack>
        </Surface>
      </div>
    </div>
  );
};
