import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from './use-draft.js';

/** Two tabs or devices edited at once: nothing is overwritten until the person has chosen. */
export const ConflictDialog = ({ editor }: { readonly editor: DraftEditor }) => {
  const { t } = useTranslation('student');
  return (
    <Modal
      opened={editor.save.kind === 'conflict'}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('conflict.title')}
      centered
    >
      <Stack>
        <Text fz="sm">{t('conflict.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void editor.takeTheirs()}>
            {t('conflict.theirs')}
          </Button>
          <Button onClick={() => void editor.keepMine()}>{t('conflict.mine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
};
