import { lazy } from 'react';
import { holdsRole, useSession } from '../shared/session.js';

const Landing = lazy(async () => ({
  default: (await import('../features/landing/landing-page.js')).LandingPage,
}));
const StudentHome = lazy(async () => ({
  default: (await import('../features/student-home/student-home.js')).StudentHome,
}));
const StaffHome = lazy(async () => ({ default: (await import('./staff-home.js')).StaffHome }));

/** One address, the home of whoever looks at it. */
export const HomePage = () => {
  const user = useSession();
  if (!user) return <Landing />;
  return holdsRole(user, 'student') ? <StudentHome user={user} /> : <StaffHome user={user} />;
};
