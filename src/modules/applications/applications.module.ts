import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { ProjectsModule } from '../projects/index.js';
import { StudentsModule } from '../students/index.js';
import { Applications } from './applications.js';
import { AcknowledgeRules } from './commands/acknowledge-rules.js';
import { AttachDocument } from './commands/attach-document.js';
import { ChangeDraft } from './commands/change-draft.js';
import { ChooseProjects } from './commands/choose-projects.js';
import { Drafts } from './commands/drafts.js';
import { MoveApplication } from './commands/move-application.js';
import { RemoveDocument } from './commands/remove-document.js';
import { RestoreApplication } from './commands/restore-application.js';
import { StartApplication } from './commands/start-application.js';
import { SubmitApplication } from './commands/submit-application.js';
import { TakeUpload } from './commands/take-upload.js';
import { DocumentCopies } from './documents/document-copies.js';
import { DocumentDoor } from './documents/document-door.js';
import { ApplicationChecksController } from './http/application-checks.controller.js';
import { ApplicationStatesController } from './http/application-states.controller.js';
import { ApplicationUndoController } from './http/application-undo.controller.js';
import { EligibilityController } from './http/eligibility.controller.js';
import { ApplicationsController } from './http/applications.controller.js';
import { DocumentContentController } from './http/document-content.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { Conflicts } from './conflicts/conflicts.js';
import { InterestModule } from './interest/interest.module.js';
import { RulePreviewController } from './http/rule-preview.controller.js';
import { PreviewApplication } from './versions/preview-application.js';
import { ReviewMaterial } from './versions/review-material.js';
import { Versions } from './versions/versions.js';
import { VersionsController } from './versions/versions.controller.js';
import { UploadsController } from './http/uploads.controller.js';
import { ApplicationRecords } from './queries/application-records.js';
import { Candidacies } from './queries/candidacies.js';
import { CheckEligibility } from './queries/check-eligibility.js';
import { ChosenProjects } from './queries/chosen-projects.js';
import { CountApplications } from './queries/count-applications.js';
import { FindApplication } from './queries/find-application.js';
import { FindDocuments } from './queries/find-documents.js';
import { ListApplications } from './queries/list-applications.js';
import { PapersOfApplication } from './queries/papers-of-application.js';
import { PreviewRules } from './queries/preview-rules.js';
import { RulesSeen } from './queries/rules-seen.js';
import { referenceControllers, referenceProviders, References } from './references/index.js';

@Module({
  imports: [InterestModule, DocumentsModule, ProgrammesModule, ProjectsModule, StudentsModule],
  controllers: [
    ApplicationChecksController,
    ApplicationUndoController,
    VersionsController,
    ApplicationsController,
    EligibilityController,
    RulePreviewController,
    ApplicationStatesController,
    DocumentContentController,
    DocumentsController,
    UploadsController,
    ...referenceControllers,
  ],
  providers: [
    Applications,
    ApplicationRecords,
    AcknowledgeRules,
    AttachDocument,
    Candidacies,
    CheckEligibility,
    ChangeDraft,
    ChooseProjects,
    ChosenProjects,
    Conflicts,
    CountApplications,
    DocumentCopies,
    DocumentDoor,
    Drafts,
    FindApplication,
    FindDocuments,
    ListApplications,
    MoveApplication,
    PapersOfApplication,
    PreviewRules,
    RemoveDocument,
    PreviewApplication,
    RestoreApplication,
    ReviewMaterial,
    RulesSeen,
    StartApplication,
    SubmitApplication,
    TakeUpload,
    Versions,
    ...referenceProviders,
  ],
  exports: [Applications, Conflicts, References, ReviewMaterial],
})
export class ApplicationsModule {}
