import { api, dataOf, seen } from '../../api/client.js';
import type { Student, StudentChange } from '../../api/types.js';

/** Writes some fields of the profile against the version that was read. */
export const patch = (me: Student, body: StudentChange): Promise<Student> =>
  dataOf(
    api.PATCH('/students/{id}', {
      params: { path: { id: me.id }, header: seen(me.version) },
      body,
    }),
  );
