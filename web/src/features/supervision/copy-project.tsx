import { Button, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useLocalized } from '../../shared/localized.js';
import { useCopyProject } from './mutations.js';
import { proposableCallsQuery } from './queries.js';

/** Drafts the project again for a call that is still to come, and goes to the draft. */
export const CopyProject = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('projects');
  const { text } = useLocalized();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const calls = useQuery(proposableCallsQuery).data ?? [];
  const [chosen, setChosen] = useState<string>();
  const copy = useCopyProject(project.id);
  const callId = chosen ?? calls.find(({ id }) => id !== project.callId)?.id ?? calls[0]?.id;
  const confirm = () => {
    if (!callId) return;
    copy.mutate(
      { callId, key },
      {
        onSuccess: ({ id }) => {
          setAsked(false);
          void navigate({ to: '/my-projects/$projectId', params: { projectId: id } });
        },
      },
    );
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={18} aria-hidden />}
        disabled={calls.length === 0}
        onClick={() => setAsked(true)}
      >
        {t('copy.do')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        title={t('copy.title')}
        confirm={t('copy.confirm')}
        isBusy={copy.isPending}
        error={copy.error}
        onClose={() => setAsked(false)}
        onConfirm={confirm}
      >
        <Text fz="sm">{t('create.earlierText')}</Text>
        <NativeSelect
          label={t('copy.call')}
          data={calls.map((call) => ({
            value: call.id,
            label: `${text(call.title)} (${call.code})`,
          }))}
          value={callId}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setKey(crypto.randomUUID());
          }}
        />
      </ConfirmDialog>
    </>
  );
};
