import { Button, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fund, Placement } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useFormat } from '../../shared/format.js';
import { nameFor } from '../../shared/person-name.js';
import { centsOf } from './award.js';
import { useApprove } from './mutations.js';

interface Props {
  readonly placement: Placement;
  readonly funds: readonly Fund[];
  /** The most this placement can receive, where it is known. */
  readonly mostCents: number | undefined;
  readonly dollars: string | number;
  readonly onDollars: (dollars: string | number) => void;
  /** Says that a check stands red, so that approving would only be refused. */
  readonly isBarred: boolean;
  readonly onDone: () => void;
}

/** Fund and amount of an award, and the approval that makes it. */
export const AwardForm = (props: Props) => {
  const { placement, funds, mostCents, dollars, onDollars, isBarred, onDone } = props;
  const { t, i18n } = useTranslation(['staff', 'common']);
  const { money, language } = useFormat();
  const [fundId, setFundId] = useState(funds.length === 1 ? (funds[0]?.id ?? '') : '');
  const [isAsking, setAsking] = useState(false);
  const approve = useApprove(placement, onDone);
  const fund = funds.find(({ id }) => id === fundId);
  const amountCents = centsOf(dollars);
  const isOver = fund && amountCents !== undefined && amountCents > fund.availableCents;
  const isFrench = language === 'fr';
  return (
    <Stack>
      <NativeSelect
        required
        label={t('approval.fund')}
        value={fundId}
        data={[
          { value: '', label: t('approval.fundChoose') },
          ...funds.map(({ id, name, availableCents }) => ({
            value: id,
            label: t('approval.fundOption', { name, amount: money(availableCents) }),
          })),
        ]}
        onChange={(event) => setFundId(event.currentTarget.value)}
      />
      <NumberInput
        required
        label={t('approval.amount')}
        description={
          mostCents === undefined
            ? undefined
            : t('approval.amountMost', { amount: money(mostCents) })
        }
        min={0}
        decimalScale={2}
        allowNegative={false}
        hideControls
        prefix={isFrench ? undefined : 'CA$'}
        suffix={isFrench ? ' $ CA' : undefined}
        thousandSeparator={isFrench ? ' ' : ','}
        decimalSeparator={isFrench ? ',' : '.'}
        value={dollars}
        error={
          isOver ? t('approval.amountOverFund', { amount: money(fund.availableCents) }) : undefined
        }
        onChange={onDollars}
      />
      <Button
        disabled={!fund || amountCents === undefined || isOver || isBarred}
        onClick={() => setAsking(true)}
      >
        {t('approval.approve')}
      </Button>
      {fund && amountCents !== undefined ? (
        <ConfirmDialog
          opened={isAsking}
          title={t('approval.approveTitle')}
          confirm={t('approval.approve')}
          isBusy={approve.isPending}
          error={approve.error}
          onClose={() => setAsking(false)}
          onConfirm={() => approve.mutate({ fundId, amountCents })}
        >
          <Text fz="sm">
            {t('approval.approveText', {
              name: nameFor(placement.student, i18n.language),
              fund: fund.name,
              amount: money(amountCents, fund.currency),
            })}
          </Text>
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
};
