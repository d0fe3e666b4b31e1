import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { cssVariables, theme } from '../shared/theme.js';
import type { AppRouter } from './router.js';

interface Props {
  readonly router: AppRouter;
  readonly queryClient: QueryClient;
}

/** Everything that every page needs around it. */
export const App = ({ router, queryClient }: Props) => (
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>
);
