import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconEye, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { Surface } from '../../shared/surface.js';
import { PreviewDialog } from '../../shared/application-preview/preview-dialog.js';
import { EligibilityPanel } from './eligibility-panel.js';
import { eligibilityQuery } from './queries.js';
import { SectionTitle } from './section-title.js';
import { SubmitDialog } from './submit-dialog.js';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly application: Application;
  readonly editor: DraftEditor;
  readonly number: number;
}

type Open = 'preview' | 'submit' | null;

/** The last step: whether one may apply, what reviewers will see, and handing it in. */
export const ReviewStep = ({ application, editor, number }: Props) => {
  const { t } = useTranslation(['application', 'student']);
  const [open, setOpen] = useState<Open>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const eligibility = useQuery(eligibilityQuery(application.id, editor.version)).data;
  const isRefused = eligibility?.eligible === false;
  const ask = async (what: Open) => {
    const isSaved = await editor.flush();
    setUnsaved(!isSaved);
    if (isSaved) setOpen(what);
  };
  const close = () => setOpen(null);
  return (
    <Stack gap="lg">
      <EligibilityPanel applicationId={application.id} version={editor.version} />
      <Surface title={<SectionTitle step={number} isDone={false} text={t('step.review')} />}>
        <Text mb="md">{t('review.text')}</Text>
        <Group gap="sm">
          <Button
            variant="default"
            size="md"
            leftSection={<IconEye size={18} aria-hidden />}
            onClick={() => void ask('preview')}
          >
            {t('review.preview')}
          </Button>
          <Button
            size="md"
            leftSection={<IconSend size={18} aria-hidden />}
            disabled={isRefused}
            onClick={() => void ask('submit')}
          >
            {t('student:application.submit')}
          </Button>
        </Group>
        <Text fz="sm" c="dimmed" mt="sm">
          {t(isRefused ? 'student:application.cannotSubmit' : 'student:application.submitHint')}
        </Text>
        {isUnsaved && editor.save.kind !== 'saved' ? (
          <Alert mt="md" color="maple" role="alert">
            {t('review.unsaved')}
          </Alert>
        ) : null}
      </Surface>
      <PreviewDialog applicationId={application.id} isOpen={open === 'preview'} onClose={close} />
      <SubmitDialog
        application={application}
        editor={editor}
        isOpen={open === 'submit'}
        onClose={close}
      />
    </Stack>
  );
};
