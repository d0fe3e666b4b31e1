import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Call, CallRules } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { ChangeList } from './change-list.js';
import { usePublishRules } from './mutations.js';
import { checksQuery } from './queries.js';
import type { RuleChanges, RuleName } from './rules.js';

interface Props {
  readonly call: Call;
  readonly rules: CallRules;
  readonly changes: RuleChanges;
  readonly onClose: () => void;
  readonly onDone: (version: number) => void;
}

/** Asks before a new version: what changes, how many drafts are told, who keeps the old rules. */
export const PublishRulesDialog = ({ call, rules, changes, onClose, onDone }: Props) => {
  const { t } = useTranslation('calls');
  const version = (call.rulesVersion ?? 0) + 1;
  const checks = useQuery({ ...checksQuery(call.id), staleTime: 0 });
  const publish = usePublishRules(call, onDone);
  const shown = (Object.keys(changes) as RuleName[]).map((rule) => ({
    rule,
    before: rules[rule],
    after: changes[rule],
  }));
  return (
    <ConfirmDialog
      opened
      title={t('edit.confirmTitle', { version })}
      confirm={t('edit.saveAs', { version })}
      reason={{ label: t('edit.note'), required: false }}
      isBusy={publish.isPending}
      error={publish.error}
      onClose={onClose}
      onConfirm={(note) => publish.mutate({ changes, note })}
    >
      <Stack gap="sm">
        <ChangeList changes={shown} />
        {checks.data ? (
          <Text fz="sm">
            {t('edit.confirmDrafts', { count: checks.data.drafts })}{' '}
            {t('edit.confirmSubmitted', { count: checks.data.submitted })}
          </Text>
        ) : null}
      </Stack>
    </ConfirmDialog>
  );
};
