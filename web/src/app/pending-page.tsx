import { Skeleton, Stack } from '@mantine/core';

/** Holds the place of a page while its chunk or its data arrive, so that nothing jumps. */
export const PendingPage = () => (
  <Stack gap="lg" aria-busy="true">
    <Skeleton height={34} width="min(20rem, 70%)" />
    <Skeleton height={150} radius="lg" />
    <Skeleton height={320} radius="lg" />
  </Stack>
);
