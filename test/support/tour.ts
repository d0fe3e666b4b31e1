import type { APIRequestContext } from 'playwright-core';

/** Where a role goes; the paths of records are looked up as that role. */
export interface Tour {
  /** The demonstration account; a visitor has none. */
  readonly email?: string;
  readonly paths: (read: Read) => Promise<string[]>;
}

/** The ids of the first records of a list, as the signed-in person sees it. */
export type Read = (list: string) => Promise<string>;

/** Reads the id of the first record of a list; the tour wants one of each. */
export const reader =
  (request: APIRequestContext): Read =>
  async (list) => {
    const answer = await request.get(`/api/${list}`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    if (!items[0]) throw new Error(`/api/${list} is empty.`);
    return items[0].id;
  };

/** Every page of every role. */
export const tours: Readonly<Record<string, Tour>> = {
  visitor: {
    paths: async (read) => [
      ...['/', '/sign-in', '/register', '/reset-password', '/verify-email', '/catalogue'],
      `/projects/${await read('projects')}`,
      `/call/${await read('calls')}`,
      ...['/desk', '/nowhere'],
    ],
  },
  student: {
    email: 'student@jnu.example',
    paths: async (read) => [
      ...['/', '/profile', '/my-data', '/catalogue', '/mailbox'],
      `/projects/${await read('projects?open=true')}`,
      `/applications/${await read('applications')}`,
      `/placements/${await read('placements')}`,
    ],
  },
  university_coordinator: {
    email: 'coordinator@jnu.example',
    paths: async (read) => [
      ...['/', '/desk', '/approvals'],
      `/desk/${await read('applications?state=submitted')}`,
      `/desk/${await read('applications?state=submitted')}?tab=student`,
      `/approvals/${await read('placements')}`,
    ],
  },
  programme_coordinator: {
    email: 'coordinator@aica.example',
    paths: async (read) => [
      ...['/', '/desk', '/approvals'],
      `/desk/${await read('applications?state=offered')}`,
      `/desk/${await read('applications?state=accepted')}?tab=history`,
      `/approvals/${await read('placements?state=returned')}`,
    ],
  },
  adviser: {
    email: 'adviser@mitacs.example',
    paths: async (read) => [
      ...['/', '/approvals', '/catalogue?state=submitted'],
      `/projects/${await read('projects?state=submitted')}`,
      `/approvals/${await read('placements?state=proposed')}`,
      `/approvals/${await read('placements?state=approved')}`,
    ],
  },
  supervisor: {
    email: 'supervisor@utoronto.example',
    paths: async (read) => [
      ...['/', '/approvals', '/my-projects', '/my-projects/new'],
      `/projects/${await read('projects?mine=true')}`,
      `/my-projects/${await read('projects?mine=true&state=returned')}`,
      `/my-projects/${await read('projects?mine=true&state=published')}`,
      `/approvals/${await read('placements')}`,
    ],
  },
  host_office: {
    email: 'office@utoronto.example',
    paths: async (read) => ['/', '/approvals', `/approvals/${await read('placements')}`],
  },
  admin: {
    email: 'admin@danpung.example',
    paths: async (read) => [
      ...['/', '/desk', '/approvals', '/audit'],
      `/desk/${await read('applications?state=endorsed')}`,
      '/calls',
      `/calls/${await read('calls')}`,
    ],
  },
};
