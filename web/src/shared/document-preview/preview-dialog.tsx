import { Button, Group, Loader, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem-alert.js';
import { contentQuery } from './content.js';
import { PdfPages } from './pdf-pages.js';
import { Picture } from './picture.js';
import { WordText } from './word-text.js';
import classes from './preview.module.css';

/** A file that can be looked at: where it is, what it is called and what it is. */
export interface Shown {
  readonly address: string;
  readonly name: string;
  readonly mediaType: string;
}

const Content = ({ content, shown }: { readonly content: Blob; readonly shown: Shown }) => {
  const { name, mediaType } = shown;
  if (mediaType.startsWith('image/')) return <Picture content={content} name={name} />;
  if (mediaType === 'application/pdf') return <PdfPages content={content} />;
  return <WordText content={content} />;
};

/** Shows a file in place; Escape closes it, and the whole of a phone is its. */
export const PreviewDialog = ({
  shown,
  onClose,
}: {
  readonly shown: Shown;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation(['documents', 'common']);
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const { data, error, isPending } = useQuery(contentQuery(shown.address));
  return (
    <Modal
      opened
      onClose={onClose}
      title={shown.name}
      size="xl"
      fullScreen={isNarrow}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Group justify="flex-end" mb="sm">
        <Button
          component="a"
          variant="default"
          size="sm"
          href={shown.address}
          download={shown.name}
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
        >
          {t('preview.save')}
        </Button>
      </Group>
      <ProblemAlert error={error} />
      {isPending ? <Loader aria-label={t('preview.opening')} /> : null}
      {data ? (
        <div className={classes.content}>
          <Content content={data} shown={shown} />
        </div>
      ) : null}
    </Modal>
  );
};
