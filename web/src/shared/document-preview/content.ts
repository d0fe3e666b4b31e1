import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, type ProblemBody } from '../../api/problem.js';

const seconds = 60_000;

/** The bytes of a file, for showing them here; the server sends it to be saved only. */
export const contentQuery = (address: string) =>
  queryOptions({
    queryKey: ['content', address],
    staleTime: seconds,
    gcTime: seconds,
    retry: false,
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, { credentials: 'same-origin', signal });
      if (!answer.ok) {
        const body = (await answer.json().catch(() => ({}))) as Partial<ProblemBody>;
        throw new ApiProblem({ code: 'client.unexpected', ...body, status: answer.status });
      }
      return answer.blob();
    },
  });
