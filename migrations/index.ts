import { CreateThePlatform20261123000100 } from './20261123000100-create-the-platform.js';
import { CreateIdentity20261123000200 } from './20261123000200-create-identity.js';
import { CreateInstitutionsAndPeople20261123000300 } from './20261123000300-create-institutions-and-people.js';
import { CreateCallsAndProjects20261123000400 } from './20261123000400-create-calls-and-projects.js';
import { CreateApplicationsAndOffers20261123000500 } from './20261123000500-create-applications-and-offers.js';
import { CreatePlacements20261123000600 } from './20261123000600-create-placements.js';
import { CreateFunding20261123000700 } from './20261123000700-create-funding.js';
import { CreateNotificationsAndAudit20261123000800 } from './20261123000800-create-notifications-and-audit.js';
import { CreateDocuments20261123000850 } from './20261123000850-create-documents.js';
import { VerifyThePromises20261123000900 } from './20261123000900-verify-the-promises.js';
import { WidenCalls20261124000100 } from './20261124000100-widen-calls.js';
import { DescribeProjects20261124000200 } from './20261124000200-describe-projects.js';
import { CompleteProfiles20261124000300 } from './20261124000300-complete-profiles.js';
import { KeepDocumentVersions20261124000400 } from './20261124000400-keep-document-versions.js';
import { AskForReferences20261124000500 } from './20261124000500-ask-for-references.js';
import { KeepSubmittedVersions20261124000600 } from './20261124000600-keep-submitted-versions.js';
import { VerifyWhatWasHandedIn20261124000900 } from './20261124000900-verify-what-was-handed-in.js';
import { ReviewInTheOpen20261124001000 } from './20261124001000-review-in-the-open.js';
import { DeclareConflicts20261124001200 } from './20261124001200-declare-conflicts.js';

/** In order of running. */
export const migrations = [
  CreateThePlatform20261123000100,
  CreateIdentity20261123000200,
  CreateInstitutionsAndPeople20261123000300,
  CreateCallsAndProjects20261123000400,
  CreateApplicationsAndOffers20261123000500,
  CreatePlacements20261123000600,
  CreateFunding20261123000700,
  CreateNotificationsAndAudit20261123000800,
  CreateDocuments20261123000850,
  VerifyThePromises20261123000900,
  WidenCalls20261124000100,
  DescribeProjects20261124000200,
  CompleteProfiles20261124000300,
  KeepDocumentVersions20261124000400,
  AskForReferences20261124000500,
  KeepSubmittedVersions20261124000600,
  VerifyWhatWasHandedIn20261124000900,
  ReviewInTheOpen20261124001000,
  DeclareConflicts20261124001200,
];
