import { Button, Center } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly isBusy: boolean;
  readonly onMore: () => void;
}

/** Fetches the next page shortly before the reader gets there; a button for everyone else. */
export const MoreSentinel = ({ isBusy, onMore }: Props) => {
  const { t } = useTranslation('common');
  const place = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  }, [onMore]);
  useEffect(() => {
    if (!place.current || isBusy) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more.current();
      },
      { rootMargin: '600px' },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [isBusy]);
  return (
    <Center ref={place} py="lg">
      <Button variant="default" loading={isBusy} onClick={onMore}>
        {t('more')}
      </Button>
    </Center>
  );
};
