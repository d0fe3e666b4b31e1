import { Alert, Button, Group } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { giveUp, unfinishedKey, unfinishedOf, type Unfinished } from './upload-engine.js';

/** After a closed page: which files did not arrive whole, and how they go on. */
export const UnfinishedUploads = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation(['documents', 'enums']);
  const queryClient = useQueryClient();
  const queryKey = unfinishedKey(applicationId);
  const { data = [] } = useQuery({
    queryKey,
    queryFn: () => unfinishedOf(applicationId),
    // Once a visit: what is being sent now is shown where it goes.
    staleTime: Infinity,
  });
  const forget = (one: Unfinished) => {
    queryClient.setQueryData(
      queryKey,
      data.filter(({ key }) => key !== one.key),
    );
    void giveUp(one);
  };
  return data.map((one) => (
    <Alert
      key={one.key}
      color="gray"
      variant="light"
      mb="sm"
      icon={<IconPlayerPause size={20} aria-hidden />}
    >
      <p style={{ margin: 0 }}>
        {t('unfinished.text', { name: one.name, label: t(`enums:documentKind.${one.kind}`) })}
      </p>
      <Group justify="flex-end" mt="xs">
        <Button variant="default" size="xs" onClick={() => forget(one)}>
          {t('unfinished.forget')}
        </Button>
      </Group>
    </Alert>
  ));
};
