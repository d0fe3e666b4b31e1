import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { useSubmitApplication } from './mutations.js';
import { eligibilityQuery } from './queries.js';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly application: Application;
  readonly editor: DraftEditor;
}

/** The last step: what will be sent, then the confirmation. */
export const SubmitPanel = ({ application, editor }: Props) => {
  const { t } = useTranslation('student');
  const [isAsking, setAsking] = useState(false);
  const submit = useSubmitApplication(application.id);
  const eligibility = useQuery(eligibilityQuery(application.id, editor.version)).data;
  const ask = async () => {
    if (await editor.flush()) setAsking(true);
  };
  const first = editor.draft.choices[0]?.project.title;
  return (
    <Surface>
      <Button
        fullWidth
        size="md"
        leftSection={<IconSend size={18} aria-hidden />}
        disabled={eligibility?.eligible === false}
        onClick={() => void ask()}
      >
        {t('application.submit')}
      </Button>
      <Text fz="sm" c="dimmed" mt="sm">
        {t(eligibility?.eligible === false ? 'application.cannotSubmit' : 'application.submitHint')}
      </Text>
      <ConfirmDialog
        opened={isAsking}
        title={t('application.confirmTitle')}
        confirm={t('application.submit')}
        isBusy={submit.isPending}
        error={submit.error}
        onClose={() => setAsking(false)}
        onConfirm={() => submit.mutate(editor.version, { onSuccess: () => setAsking(false) })}
      >
        <p className={classes.hint}>
          {t('application.confirmText', { count: editor.draft.choices.length })}{' '}
          {first ? <span lang="en">{first}</span> : null}
        </p>
      </ConfirmDialog>
    </Surface>
  );
};
