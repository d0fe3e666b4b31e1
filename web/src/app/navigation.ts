import {
  IconCalendarEvent,
  IconClipboardCheck,
  IconFileText,
  IconFlask,
  IconHistory,
  IconHome,
  IconLogin2,
  IconMail,
  IconSearch,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import type { Role, SessionUser } from '../api/types.js';
import { holdsRole } from '../shared/session.js';

export interface NavigationEntry {
  readonly to: string;
  /** Key below `common:nav`. */
  readonly label: string;
  readonly icon: Icon;
}

const home: NavigationEntry = { to: '/', label: 'home', icon: IconHome };
const catalogue: NavigationEntry = { to: '/catalogue', label: 'catalogue', icon: IconSearch };
const profile: NavigationEntry = { to: '/profile', label: 'profile', icon: IconUser };
const mailbox: NavigationEntry = { to: '/mailbox', label: 'mailbox', icon: IconMail };
const signIn: NavigationEntry = { to: '/sign-in', label: 'signIn', icon: IconLogin2 };
const desk: NavigationEntry = { to: '/desk', label: 'desk', icon: IconFileText };
const approvals: NavigationEntry = {
  to: '/approvals',
  label: 'approvals',
  icon: IconClipboardCheck,
};
/** The same list, for those who mend, prepare or follow what the adviser decides. */
const placements: NavigationEntry = { ...approvals, label: 'placements' };

const projects: NavigationEntry = { to: '/my-projects', label: 'projects', icon: IconFlask };
const calls: NavigationEntry = { to: '/calls', label: 'calls', icon: IconCalendarEvent };
const audit: NavigationEntry = { to: '/audit', label: 'audit', icon: IconHistory };

const forRole: readonly (readonly [readonly Role[], readonly NavigationEntry[]])[] = [
  [['student'], [home, catalogue, profile, mailbox]],
  [['programme_coordinator'], [home, desk, placements, calls, mailbox, catalogue]],
  [['university_coordinator'], [home, desk, placements, catalogue, mailbox]],
  [['adviser'], [home, approvals, catalogue, mailbox]],
  [['admin'], [home, desk, placements, calls, audit, mailbox]],
  [['supervisor'], [home, projects, placements, catalogue, mailbox]],
  [['host_office'], [home, placements, catalogue, mailbox]],
];

/** Where this person can go from anywhere. Rights are the server's; this is only convenience. */
export const navigationFor = (user: SessionUser | null): readonly NavigationEntry[] => {
  if (!user) return [home, catalogue, signIn];
  const found = forRole.find(([roles]) => holdsRole(user, ...roles));
  return found?.[1] ?? [home, catalogue, mailbox];
};
