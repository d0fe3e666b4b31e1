import { Alert, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem-alert.js';
import { PreviewContent } from './preview-content.js';
import { previewQuery } from './query.js';

interface Props {
  readonly applicationId: string;
  /** Whether it was sent already and staff look at it, not its writer before sending. */
  readonly isOfStaff?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const noteOf = (isOfStaff: boolean, isBlind: boolean): string => {
  if (isOfStaff) return isBlind ? 'preview.staffBlind' : 'preview.staff';
  return isBlind ? 'preview.blind' : 'preview.note';
};

/** The application as reviewers will read it, marked as such. */
export const PreviewDialog = ({ applicationId, isOfStaff = false, isOpen, onClose }: Props) => {
  const { t } = useTranslation(['application', 'common']);
  const isPhone = useMediaQuery('(max-width: 47.99em)');
  const { data, error } = useQuery({ ...previewQuery(applicationId), enabled: isOpen });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="52rem"
      fullScreen={isPhone}
      title={t('preview.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="lg">
        <Alert color="gray" variant="light" icon={<IconEye size={20} aria-hidden />}>
          {t(noteOf(isOfStaff, data?.isBlind ?? false))}
        </Alert>
        <ProblemAlert error={error} />
        {data ? <PreviewContent content={data.content} /> : null}
      </Stack>
    </Modal>
  );
};
