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
];
