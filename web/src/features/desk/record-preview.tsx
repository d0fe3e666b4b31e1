import { Button, Group } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PreviewDialog } from '../../shared/application-preview/preview-dialog.js';

/** Opens the application as reviewers read it: without names where the call is blind. */
export const RecordPreview = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('staff');
  const [isOpen, setOpen] = useState(false);
  return (
    <Group>
      <Button
        variant="default"
        leftSection={<IconEye size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('record.preview')}
      </Button>
      <PreviewDialog
        applicationId={applicationId}
        isOfStaff
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </Group>
  );
};
