import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell });

type Load = () => Promise<ComponentType>;

/** One page: its address, its title's key in `common:page.*`, and the chunk that draws it. */
const page = (path: string, title: string, load: Load) =>
  createRoute({
    getParentRoute: () => root,
    path,
    staticData: { title },
    component: lazyRouteComponent(async () => ({ page: await load() }), 'page'),
  });

const home = page('/', 'home', () => import('./home-page.js').then((m) => m.HomePage));

const account = [
  page('/sign-in', 'signIn', () =>
    import('../features/account/sign-in-page.js').then((m) => m.SignInPage),
  ),
  page('/register', 'register', () =>
    import('../features/account/registration-page.js').then((m) => m.RegistrationPage),
  ),
  page('/verify-email', 'verifyEmail', () =>
    import('../features/account/verification-page.js').then((m) => m.VerificationPage),
  ),
  page('/reset-password', 'resetPassword', () =>
    import('../features/account/reset-page.js').then((m) => m.ResetPage),
  ),
  page('/mailbox', 'mailbox', () =>
    import('../features/mailbox/mailbox-page.js').then((m) => m.MailboxPage),
  ),
];

const guest = page('/references/$token', 'reference', () =>
  import('../features/referee/referee-page.js').then((m) => m.RefereePage),
);

const student = [
  page('/profile', 'profile', () =>
    import('../features/profile/profile-page.js').then((m) => m.ProfilePage),
  ),
  page('/my-data', 'myData', () =>
    import('../features/profile/my-data-page.js').then((m) => m.MyDataPage),
  ),
  page('/applications/$applicationId', 'application', () =>
    import('../features/application/application-page.js').then((m) => m.ApplicationPage),
  ),
  page('/offers/$offerId', 'offer', () =>
    import('../features/offers/offer-page.js').then((m) => m.OfferPage),
  ),
  page('/placements/$placementId', 'placement', () =>
    import('../features/placement/placement-page.js').then((m) => m.PlacementPage),
  ),
];

const catalogue = [
  page('/catalogue', 'catalogue', () =>
    import('../features/catalogue/catalogue-page.js').then((m) => m.CataloguePage),
  ),
  page('/projects/$projectId', 'project', () =>
    import('../features/catalogue/project-page.js').then((m) => m.ProjectPage),
  ),
];

const supervision = [
  page('/my-projects', 'projects', () =>
    import('../features/supervision/my-projects-page.js').then((m) => m.MyProjectsPage),
  ),
  page('/my-projects/new', 'projects', () =>
    import('../features/supervision/new-project-page.js').then((m) => m.NewProjectPage),
  ),
  page('/my-projects/$projectId', 'project', () =>
    import('../features/supervision/my-project-page.js').then((m) => m.MyProjectPage),
  ),
];

const staff = [
  page('/desk', 'desk', () => import('../features/desk/desk-page.js').then((m) => m.DeskPage)),
  page('/desk/$applicationId', 'deskRecord', () =>
    import('../features/desk/record-page.js').then((m) => m.DeskRecordPage),
  ),
  page('/approvals', 'approvals', () =>
    import('../features/approvals/approvals-page.js').then((m) => m.ApprovalsPage),
  ),
  page('/approvals/$placementId', 'approval', () =>
    import('../features/approvals/approval-page.js').then((m) => m.ApprovalPage),
  ),
  page('/audit', 'audit', () => import('../features/audit/audit-page.js').then((m) => m.AuditPage)),
];

const calls = [
  page('/call/$callId', 'call', () =>
    import('../features/calls/call-page.js').then((m) => m.CallPage),
  ),
  page('/calls', 'calls', () => import('../features/calls/calls-page.js').then((m) => m.CallsPage)),
  page('/calls/$callId', 'callEditor', () =>
    import('../features/calls/editor-page.js').then((m) => m.CallEditorPage),
  ),
];

export const routeTree = root.addChildren([
  home,
  guest,
  ...account,
  ...student,
  ...catalogue,
  ...supervision,
  ...calls,
  ...staff,
]);
