import { ApiProblem, type ProblemBody } from './problem.js';

const problemOf = ({ status, responseText }: XMLHttpRequest): ApiProblem => {
  const fallback: ProblemBody = { status, code: 'client.unexpected' };
  try {
    return new ApiProblem({ ...fallback, ...(JSON.parse(responseText) as object), status });
  } catch {
    return new ApiProblem(fallback);
  }
};

/**
 * Sends a form with a file and tells how much of it has gone (0 to 1), which `fetch` cannot.
 * Every refusal is thrown as an {@link ApiProblem}, as by the client.
 */
export const upload = <T>(
  path: string,
  form: FormData,
  onProgress: (share: number) => void,
  method: 'POST' | 'PUT' = 'POST',
): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, `/api${path}`);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total > 0 ? loaded / total : 0);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as T);
      } else {
        reject(problemOf(request));
      }
    });
    request.addEventListener('error', () => {
      reject(new ApiProblem({ status: 0, code: 'client.unreachable' }));
    });
    request.send(form);
  });
