import { Skeleton, Stack } from '@mantine/core';

/** Holds a list's place until its first rows arrive, so that the page does not jump. */
export const TableSkeleton = () => (
  <Stack gap="xs" aria-hidden>
    {Array.from({ length: 6 }, (_, row) => (
      <Skeleton key={row} height={56} radius="md" />
    ))}
  </Stack>
);
