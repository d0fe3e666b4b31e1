import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { ProjectsModule } from '../projects/index.js';
import { StudentsModule } from '../students/index.js';
import { Applications } from './applications.js';
import { AttachDocument } from './commands/attach-document.js';
import { ChooseProjects } from './commands/choose-projects.js';
import { Drafts } from './commands/drafts.js';
import { EditStatement } from './commands/edit-statement.js';
import { MoveApplication } from './commands/move-application.js';
import { RemoveDocument } from './commands/remove-document.js';
import { StartApplication } from './commands/start-application.js';
import { SubmitApplication } from './commands/submit-application.js';
import { ApplicationChecksController } from './http/application-checks.controller.js';
import { ApplicationStatesController } from './http/application-states.controller.js';
import { ApplicationsController } from './http/applications.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { ApplicationRecords } from './queries/application-records.js';
import { Candidacies } from './queries/candidacies.js';
import { CheckEligibility } from './queries/check-eligibility.js';
import { CountApplications } from './queries/count-applications.js';
import { FindApplication } from './queries/find-application.js';
import { FindDocuments } from './queries/find-documents.js';
import { ListApplications } from './queries/list-applications.js';

@Module({
  imports: [DocumentsModule, ProgrammesModule, ProjectsModule, StudentsModule],
  controllers: [
    ApplicationChecksController,
    ApplicationsController,
    ApplicationStatesController,
    DocumentsController,
  ],
  providers: [
    Applications,
    ApplicationRecords,
    AttachDocument,
    Candidacies,
    CheckEligibility,
    ChooseProjects,
    CountApplications,
    Drafts,
    EditStatement,
    FindApplication,
    FindDocuments,
    ListApplications,
    MoveApplication,
    RemoveDocument,
    StartApplication,
    SubmitApplication,
  ],
  exports: [Applications],
})
export class ApplicationsModule {}
