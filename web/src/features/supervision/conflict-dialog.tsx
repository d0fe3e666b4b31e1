import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Editor } from './use-editor.js';

/** Two edited at once: nothing is written over until the person has chosen. */
export const ConflictDialog = ({ editor }: { readonly editor: Editor }) => {
  const { t } = useTranslation('projects');
  return (
    <Modal
      opened={editor.isConflict}
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
          <Button loading={editor.isBusy} onClick={() => void editor.keepMine()}>
            {t('conflict.mine')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
