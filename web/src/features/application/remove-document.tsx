import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDocument } from '../../api/document-types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useRemoveDocument } from './document-mutations.js';

/** Removal of one file, after asking. */
export const RemoveDocument = ({ document }: { readonly document: ApplicationDocument }) => {
  const { t } = useTranslation('documents');
  const [isAsking, setAsking] = useState(false);
  const remove = useRemoveDocument(document);
  const { name } = document;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('remove.named', { name })}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
      <ConfirmDialog
        opened={isAsking}
        title={t('remove.title')}
        confirm={t('remove.confirm')}
        isBusy={remove.isPending}
        error={remove.error}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <Text fz="sm">{t('remove.text', { name })}</Text>
      </ConfirmDialog>
    </>
  );
};
