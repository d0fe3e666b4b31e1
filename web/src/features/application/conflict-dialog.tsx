import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ClashField } from './clash-field.js';
import { draftOf, type Draft, type DraftField } from './draft.js';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly application: Application;
  readonly clashes: readonly DraftField[];
  readonly editor: DraftEditor;
}

const Choosing = ({ application, clashes, editor }: Props) => {
  const { t } = useTranslation('application');
  const theirs = draftOf(application);
  const [chosen, setChosen] = useState<Partial<Draft>>({});
  const isDone = clashes.every((field) => field in chosen);
  return (
    <Stack gap="lg">
      <Text fz="sm">{t('conflict.text')}</Text>
      {clashes.map((field) => (
        <ClashField
          key={field}
          field={field}
          mine={editor.draft}
          theirs={theirs}
          onChoose={(value) => setChosen((before) => ({ ...before, ...value }))}
        />
      ))}
      <Group justify="flex-end">
        <Button disabled={!isDone} onClick={() => editor.settle({ ...editor.draft, ...chosen })}>
          {t('conflict.settle')}
        </Button>
      </Group>
    </Stack>
  );
};

/**
 * Two tabs or devices changed the same: both texts side by side, with what differs. Nothing is
 * overwritten until the person has chosen.
 */
export const ConflictDialog = ({ editor }: { readonly editor: DraftEditor }) => {
  const { t } = useTranslation('application');
  const isPhone = useMediaQuery('(max-width: 47.99em)');
  const { save } = editor;
  return (
    <Modal
      opened={save.kind === 'conflict'}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="56rem"
      fullScreen={isPhone}
      title={t('conflict.title')}
      centered
    >
      {save.kind === 'conflict' ? (
        <Choosing application={save.application} clashes={save.clashes} editor={editor} />
      ) : null}
    </Modal>
  );
};
