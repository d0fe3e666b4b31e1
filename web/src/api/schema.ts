// Made by `npm run openapi` from the server's own description: never edited by hand.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch: operations["Session_speak"];
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OneTimeLinks_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_getTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_getOwn"];
        put?: never;
        post: operations["Consents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Universities_getAll"];
        put?: never;
        post: operations["Universities_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Universities_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Universities_patch"];
        trace?: never;
    };
    "/api/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Provinces_getAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registrations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Students_getAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Students_getOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Students_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Students_patch"];
        trace?: never;
    };
    "/api/students/{id}/entitlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Students_getEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{id}/language-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Students_putScores"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{id}/passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Passports_put"];
        post?: never;
        delete: operations["Passports_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{id}/passport-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Passports_getReveals"];
        put?: never;
        post: operations["Passports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervisors_getAll"];
        put?: never;
        post: operations["Supervisors_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervisors_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Supervisors_patch"];
        trace?: never;
    };
    "/api/calls/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feeds_getJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/feed.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feeds_getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calls_getAll"];
        put?: never;
        post: operations["Calls_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calls_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Calls_patch"];
        trace?: never;
    };
    "/api/calls/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calls_postPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeYears_getAll"];
        put?: never;
        post: operations["ProgrammeYears_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeYears_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ProgrammeYears_patch"];
        trace?: never;
    };
    "/api/calls/{id}/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleSets_getRuleSets"];
        put?: never;
        post: operations["RuleSets_postRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleSets_getChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleSets_postCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_getAll"];
        put?: never;
        post: operations["Projects_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Projects_patch"];
        trace?: never;
    };
    "/api/projects/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStates_postSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStates_postPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStates_postReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStates_postClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStates_postWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectCatalogue_getSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectCatalogue_postCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectCatalogue_postView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationChecks_getCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationUndo_postRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/rules-acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationUndo_postRulesAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_getVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/versions/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/versions/{number}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Applications_getAll"];
        put?: never;
        post: operations["Applications_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Applications_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Applications_patch"];
        trace?: never;
    };
    "/api/applications/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Applications_putChoices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Eligibility_getEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/rule-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RulePreview_postRulePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationStates_postSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationStates_postWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/nomination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationStates_postNomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationStates_postReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationStates_postEndorsement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationStates_postRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentContent_getContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/versions/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentContent_getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_getAll"];
        put?: never;
        post: operations["Documents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Documents_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a resumable upload (tus 1.0.0)
         * @description Then `PATCH` to its `Location` sends bytes, `HEAD` tells `Upload-Offset`, `DELETE` gives it up. It is kept for 24 hours.
         */
        post: operations["Uploads_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Uploads_delete"];
        options?: never;
        head?: never;
        patch: operations["Uploads_patch"];
        trace?: never;
    };
    "/api/applications/{id}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["References_getAll"];
        put?: never;
        post: operations["References_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/references/{referenceId}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["References_postReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/references/{referenceId}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["References_postReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/references/{referenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["References_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/references/{referenceId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/references/{referenceId}/letter/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letters_getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference-requests/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referees_get"];
        put?: never;
        post: operations["Referees_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Referees_patch"];
        trace?: never;
    };
    "/api/reference-requests/{token}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Referees_putLetter"];
        post?: never;
        delete: operations["Referees_deleteLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference-requests/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referees_postDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectInterest_getOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectInterest_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectInterest_getFit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rubrics_getAll"];
        put?: never;
        post: operations["Rubrics_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviewers_getAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviewers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reviewers_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviews_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Reviews_patch"];
        trace?: never;
    };
    "/api/reviews/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_postSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_postReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/abstention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_postAbstention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviews_getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_getAll"];
        put?: never;
        post: operations["Assignments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-assignments/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_getNext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Assignments_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_getOf"];
        put?: never;
        post: operations["Assignments_postOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflicts_getAll"];
        put?: never;
        post: operations["Conflicts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/conflicts/{conflictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Conflicts_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/review-assignments/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plan_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_getAll"];
        put?: never;
        post: operations["Offers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_postDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/rescission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_postRescission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_getAll"];
        put?: never;
        post: operations["Placements_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Placements_patch"];
        trace?: never;
    };
    "/api/placements/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_getChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementStates_postSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementStates_postReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementStates_postRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementStates_postWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Acceptance_postAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{id}/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stays_getStays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funds_getAll"];
        put?: never;
        post: operations["Funds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funds_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funds_getEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Awards_getAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Awards_getOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Approvals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_getAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_getAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demonstration_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Liveness: {
            /** @enum {string} */
            status: "up";
        };
        ReadinessView: {
            /** @enum {string} */
            status: "up" | "down";
            /** @description Parts that do not answer. */
            down: string[];
        };
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
            totp?: string;
        };
        ScopeDto: {
            /** @enum {string} */
            kind: "all" | "self" | "university" | "hub";
            id: string | null;
        };
        GrantDto: {
            /** @enum {string} */
            role: "student" | "university_coordinator" | "programme_coordinator" | "reviewer" | "supervisor" | "host_office" | "adviser" | "admin";
            scope: components["schemas"]["ScopeDto"];
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            locale: "ko" | "en" | "fr";
            roles: components["schemas"]["GrantDto"][];
        };
        SessionDto: {
            user: components["schemas"]["UserDto"];
        };
        LocaleDto: {
            /** @enum {string} */
            locale: "ko" | "en" | "fr";
        };
        TokenRequestDto: {
            name: string;
            expiresInDays: number;
        };
        TokenDto: {
            /** @description Shown this once. */
            token: string;
        };
        OneTimeTokenDto: {
            token: string;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        AcceptedDto: {
            /** @description Always true: the answer never tells whether an address is known. */
            accepted: boolean;
        };
        PasswordChangeDto: {
            token: string;
            /** @description At least 12 characters; any characters. */
            password: string;
        };
        ConsentWords: {
            title: string;
            items: string;
            purpose: string;
            recipient: string;
            country: string;
            retention: string;
            refusal: string;
            effect: string;
        };
        ConsentTextView: {
            /** @enum {string} */
            kind: "collection" | "provision" | "transfer" | "sensitive";
            version: number;
            isCurrent: boolean;
            words: components["schemas"]["ConsentWords"];
        };
        ConsentTextList: {
            items: components["schemas"]["ConsentTextView"][];
        };
        ConsentAnswer: {
            given: boolean;
            textVersion: number;
            /** Format: date-time */
            at: string;
        };
        ConsentView: {
            /** @enum {string} */
            kind: "collection" | "provision" | "transfer" | "sensitive";
            given: boolean;
            currentVersion: number;
            history: components["schemas"]["ConsentAnswer"][];
        };
        ConsentList: {
            items: components["schemas"]["ConsentView"][];
        };
        AnswerConsent: {
            /** @enum {string} */
            kind: "collection" | "provision" | "transfer" | "sensitive";
            /** @description The version of the text that was read */
            textVersion: number;
            /** @description False revokes */
            given: boolean;
        };
        UniversityCan: {
            edit: boolean;
        };
        UniversityView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "home" | "host";
            nameEn: string;
            nameKo: string | null;
            nameFr: string | null;
            city: string;
            provinceCode: string | null;
            timeZone: string;
            rorId: string | null;
            hub: string | null;
            emailDomains: string[];
            version: number;
            can: components["schemas"]["UniversityCan"];
        };
        UniversityPage: {
            items: components["schemas"]["UniversityView"][];
            nextCursor: string | null;
        };
        CreateUniversity: {
            /** @enum {string} */
            kind: "home" | "host";
            nameEn: string;
            nameKo?: string | null;
            nameFr?: string | null;
            city: string;
            /** @description ISO 3166-2, such as CA-ON */
            provinceCode?: string | null;
            /** @description IANA name, such as America/Toronto */
            timeZone: string;
            /** @description Research Organization Registry */
            rorId?: string | null;
            /** @description Hub that serves a host */
            hub?: string | null;
            emailDomains?: string[];
        };
        ChangeUniversity: {
            /** @enum {string} */
            kind?: "home" | "host";
            nameEn?: string;
            nameKo?: string | null;
            nameFr?: string | null;
            city?: string;
            /** @description ISO 3166-2, such as CA-ON */
            provinceCode?: string | null;
            /** @description IANA name, such as America/Toronto */
            timeZone?: string;
            /** @description Research Organization Registry */
            rorId?: string | null;
            /** @description Hub that serves a host */
            hub?: string | null;
            emailDomains?: string[];
        };
        ProvinceView: {
            code: string;
            nameEn: string;
            nameKo: string;
            nameFr: string;
            timeZone: string;
            hub: string;
        };
        ProvinceList: {
            items: components["schemas"]["ProvinceView"][];
        };
        Register: {
            /**
             * Format: email
             * @description An address of a home university
             */
            email: string;
            password: string;
            name: string;
            /** @enum {string} */
            locale: "ko" | "en" | "fr";
        };
        UniversityName: {
            en: string;
            ko: string | null;
            fr: string | null;
        };
        Gpa: {
            /** @description Such as 4.12 */
            value: string;
            /** @description At most 100 */
            scale: string;
        };
        LanguageScoreView: {
            /** @enum {string} */
            test: "toefl_ibt" | "toefl_itp" | "ielts" | "toeic" | "duolingo" | "tef" | "tcf";
            /** @description Such as 7.5 */
            score: string;
            /** Format: date */
            takenOn: string;
            /** Format: date */
            expiresOn: string | null;
        };
        EmergencyContactView: {
            name: string;
            relation: string;
            phone: string;
        };
        Completeness: {
            filled: number;
            needed: number;
            missing: ("nameHangul" | "passportSurname" | "passportGivenNames" | "bornOn" | "citizenship" | "phone" | "college" | "major" | "track" | "level" | "termsDone" | "semestersLeft" | "gpa" | "gpaPercent" | "languageScores" | "militaryStatus" | "emergencyContact")[];
        };
        StudentCan: {
            edit: boolean;
            revealPassport: boolean;
        };
        StudentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            universityId: string;
            universityName: components["schemas"]["UniversityName"];
            /** Format: email */
            email: string;
            nameHangul: string | null;
            passportSurname: string | null;
            passportGivenNames: string | null;
            /** Format: date */
            bornOn?: string | null;
            college: string | null;
            major: string | null;
            /** @enum {string|null} */
            track: "energy" | "healthcare" | "automotive" | "core_ai" | null;
            /** @enum {string|null} */
            level: "undergraduate" | "combined" | "masters" | "doctoral" | null;
            termsDone: number | null;
            semestersLeft: number | null;
            gpa: components["schemas"]["Gpa"] | null;
            /** @description As the school states it */
            gpaPercent: string | null;
            languageScores: components["schemas"]["LanguageScoreView"][];
            phone?: string | null;
            address?: string | null;
            emergencyContact?: components["schemas"]["EmergencyContactView"] | null;
            citizenship?: string | null;
            /** @enum {string|null} */
            militaryStatus?: "not_applicable" | "served" | "exempt" | "unserved" | null;
            /** Format: date */
            militaryPermitUntil?: string | null;
            /** Format: date */
            passportExpiresOn?: string | null;
            /** @description The end of the number */
            passportLast3?: string | null;
            completeness?: components["schemas"]["Completeness"];
            version: number;
            can: components["schemas"]["StudentCan"];
        };
        StudentPage: {
            items: components["schemas"]["StudentView"][];
            nextCursor: string | null;
        };
        AmountLeft: {
            limit: number;
            committed: number;
            remaining: number;
        };
        MoneyLeft: {
            /** @enum {string} */
            currency: "CAD";
            limitCents: number;
            committedCents: number;
            remainingCents: number;
        };
        EntitlementView: {
            weeks: components["schemas"]["AmountLeft"];
            money: components["schemas"]["MoneyLeft"];
            units: components["schemas"]["AmountLeft"];
        };
        EmergencyContactInput: {
            name: string;
            /** @description Such as mother */
            relation: string;
            phone: string;
        };
        ChangeStudent: {
            nameHangul?: string | null;
            /** @description As in the passport */
            passportSurname?: string | null;
            /** @description As in the passport */
            passportGivenNames?: string | null;
            /** Format: date */
            bornOn?: string | null;
            college?: string | null;
            major?: string | null;
            /** @enum {string|null} */
            track?: "energy" | "healthcare" | "automotive" | "core_ai" | null;
            /** @enum {string|null} */
            level?: "undergraduate" | "combined" | "masters" | "doctoral" | null;
            termsDone?: number | null;
            semestersLeft?: number | null;
            gpa?: components["schemas"]["Gpa"] | null;
            /** @description The official percentage of the school, never worked out from the GPA */
            gpaPercent?: string | null;
            phone?: string | null;
            address?: string | null;
            emergencyContact?: components["schemas"]["EmergencyContactInput"] | null;
            /** @description ISO 3166-1 alpha-2, such as KR */
            citizenship?: string | null;
            /** @enum {string|null} */
            militaryStatus?: "not_applicable" | "served" | "exempt" | "unserved" | null;
            /**
             * Format: date
             * @description End of the permit to travel abroad
             */
            militaryPermitUntil?: string | null;
            /** Format: date */
            passportExpiresOn?: string | null;
        };
        LanguageScoreInput: {
            /** @enum {string} */
            test: "toefl_ibt" | "toefl_itp" | "ielts" | "toeic" | "duolingo" | "tef" | "tcf";
            /** @description Such as 7.5 */
            score: string;
            /** Format: date */
            takenOn: string;
            /**
             * Format: date
             * @description Left out where it does not expire
             */
            expiresOn?: string | null;
        };
        GivePassport: {
            number: string;
            /** Format: date */
            expiresOn: string;
        };
        RevealView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            role: "university_coordinator" | "host_office" | "adviser";
            accountName: string;
            reason: string;
        };
        RevealPage: {
            items: components["schemas"]["RevealView"][];
            nextCursor: string | null;
        };
        RevealPassport: {
            /** @description Why the number is needed; the student reads it */
            reason: string;
        };
        PassportView: {
            number: string;
            /** Format: date */
            expiresOn: string | null;
        };
        NamedUniversity: {
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameKo: string | null;
            nameFr: string | null;
        };
        SupervisorCan: {
            edit: boolean;
        };
        SupervisorView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            universityId: string;
            university: components["schemas"]["NamedUniversity"];
            name: string;
            /** Format: email */
            email: string | null;
            department: string | null;
            version: number;
            can: components["schemas"]["SupervisorCan"];
        };
        SupervisorPage: {
            items: components["schemas"]["SupervisorView"][];
            nextCursor: string | null;
        };
        CreateSupervisor: {
            /**
             * Format: uuid
             * @description A host university
             */
            universityId: string;
            name: string;
            /**
             * Format: email
             * @description An account of this address is linked
             */
            email?: string | null;
            department?: string | null;
        };
        ChangeSupervisor: {
            name?: string;
            department?: string | null;
        };
        FeedFacts: {
            /** Format: uuid */
            callId: string;
            code: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
            year: number;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            closesAtLocal: string;
            timeZone: string;
            closesAtWording: string;
        };
        FeedItem: {
            id: string;
            /** @description The page of the call */
            url: string;
            title: string;
            content_text: string;
            /**
             * Format: date-time
             * @description When the call opens
             */
            date_published: string;
            /** @enum {string} */
            language: "ko" | "en" | "fr";
            _danpung: components["schemas"]["FeedFacts"];
        };
        CallFeed: {
            version: string;
            title: string;
            home_page_url: string;
            feed_url: string;
            /** @enum {string} */
            language: "ko" | "en" | "fr";
            items: components["schemas"]["FeedItem"][];
        };
        CallTitle: {
            ko: string;
            en: string;
            fr: string;
        };
        NominationQuota: {
            /**
             * Format: uuid
             * @description A home university
             */
            universityId: string;
            /** @description Most nominations of this university */
            most: number;
        };
        GradeFloor: {
            /** @description Such as 4.5 */
            scale: string;
            /** @description Such as 3.00 */
            least: string;
        };
        LanguageFloor: {
            /** @enum {string} */
            test: "toefl_ibt" | "toefl_itp" | "ielts" | "toeic" | "duolingo" | "tef" | "tcf";
            /** @description Such as 6.5 */
            least: string;
        };
        DocumentRule: {
            /** @enum {string} */
            stage: "apply" | "nominate" | "offer" | "pre_departure" | "during" | "end";
            /** @enum {string} */
            kind: "transcript" | "cv" | "recommendation" | "language_score" | "passport_copy" | "study_plan" | "pledge" | "guardian_consent" | "acceptance" | "code_of_conduct" | "waiver" | "insurance" | "immigration_document" | "military_permit" | "safety_training" | "flight" | "predeparture_form" | "report" | "receipt" | "other";
            /** @description The stage cannot be left without it */
            isRequired: boolean;
        };
        RuleSet: {
            /** @description What the home university attests before it nominates */
            homeChecks: ("complete" | "enrolled" | "recommended")[];
            /**
             * Format: date
             * @description Last day of nominations, in the call's zone
             */
            nominationUntil: string | null;
            /** @description Most nominations of a university */
            nominationQuota: number | null;
            /** @description Universities with their own number */
            nominationQuotas: components["schemas"]["NominationQuota"][];
            /** @description Reviews that each nominated application should have */
            reviewsWanted: number;
            /**
             * Format: date
             * @description Last day of reviews, in the call's zone
             */
            reviewUntil: string | null;
            /** @description Reviewers see no names */
            reviewIsBlind: boolean;
            /** @description The order counts the score adjusted for the severity of reviewers */
            adjustsForSeverity: boolean;
            /** @description What decides between equal scores, in this order */
            tieBreak: ("lowest_score" | "recommendation" | "grade" | "submitted" | "lot")[];
            /** @description Endorsements that there are in all */
            endorsements: number | null;
            /** @description Endorsements and rejections leave only in a seconded package */
            decidesInPackages: boolean;
            /** @description Who may second a package */
            secondedBy: ("programme_coordinator" | "university_coordinator" | "adviser")[];
            /** @description Days in which a rejected student may appeal once */
            appealDays: number;
            /** @description Mitacs vets what is endorsed before anything is offered */
            vettedByMitacs: boolean;
            /** @description Fewest projects an application names */
            minChoices: number;
            /** @description Most projects an application names */
            maxChoices: number;
            /** @description Fewest provinces the chosen projects lie in */
            minProvinces: number;
            /** @description Shortest stay in weeks */
            minWeeks: number;
            /** @description Longest stay in weeks */
            maxWeeks: number;
            /**
             * Format: date
             * @description First day on which a stay may start
             */
            startsOnFrom: string;
            /**
             * Format: date
             * @description Last day on which a stay may start
             */
            startsOnTo: string;
            /** @description Weeks between the deadline and the first day of a stay */
            leadWeeks: number;
            /** @description Days of a stay from which the permit route is flagged */
            permitFlagDays: number;
            /** @description Youngest age on the first day of the stay */
            minAge: number;
            /** @description Levels of study that may apply */
            levels: ("undergraduate" | "combined" | "masters" | "doctoral")[];
            /** @description Fewest semesters left at the reference point */
            semestersLeftMin: number;
            /** @description Most semesters left at the reference point */
            semestersLeftMax: number;
            /**
             * @description Where semesters left are measured
             * @enum {string}
             */
            semestersLeftAt: "stay_end" | "deadline" | "day";
            /**
             * Format: date
             * @description The day, where they are measured on one
             */
            semestersLeftOn: string | null;
            /** @description One a scale; none while not known */
            gradeFloors: components["schemas"]["GradeFloor"][];
            /** @description Least of the school's own percentage */
            percentFloor: number | null;
            /** @description One of them is enough; none asked */
            languageTests: components["schemas"]["LanguageFloor"][];
            /** @description ISO 3166-1 codes */
            homeCountries: string[] | null;
            /** @description Home universities on the list */
            homeInstitutions: string[] | null;
            /**
             * Format: date
             * @description Day up to which a passport must be valid at least
             */
            passportValidUntil: string | null;
            /** @description Consents without which nothing is handed in */
            consents: ("collection" | "provision" | "transfer" | "sensitive")[];
            /** @description What is asked for, by stage */
            documents: components["schemas"]["DocumentRule"][];
            /** @description Fewest referees who must be named */
            minReferences: number;
            /** @description Most referees who may be named */
            maxReferences: number;
            /** @description Days after the deadline on which references still count */
            referenceLateDays: number;
            /** @description Fewest characters of the statement */
            statementMinCharacters: number;
            /** @description Most words of the statement */
            statementMaxWords: number;
            /** @description Minutes after the deadline that are not counted */
            graceMinutes: number;
            /** @description A supervisor at home stands behind the research */
            asksHomeSupervisor: boolean;
            /** @description Internship units that a stay takes */
            units: number;
            /** @description Weeks that one unit covers */
            weeksPerUnit?: number;
            /** @description Worth of one unit */
            unitCents?: number;
            /** @description Largest award in this call */
            maxAwardCents: number;
            /** @description Days for which an offer stays open */
            offerDays: number;
        };
        CallCan: {
            edit: boolean;
            publish: boolean;
        };
        CallView: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
            year: number;
            title: components["schemas"]["CallTitle"];
            /** @enum {string} */
            state: "draft" | "published";
            /** Format: date-time */
            opensAt: string;
            /** @description The opening on the clocks of timeZone, YYYY-MM-DDTHH:mm */
            opensAtLocal: string;
            /** Format: date-time */
            closesAt: string;
            /** @description The deadline on the clocks of timeZone, YYYY-MM-DDTHH:mm */
            closesAtLocal: string;
            timeZone: string;
            closesAtWording: string;
            /** @description Published, opened and not closed, by the clock of the server */
            isOpen: boolean;
            rules: components["schemas"]["RuleSet"] | null;
            /** @description Version of the rules */
            rulesVersion: number | null;
            version: number;
            can: components["schemas"]["CallCan"];
        };
        CallPage: {
            items: components["schemas"]["CallView"][];
            nextCursor: string | null;
        };
        SomeRules: {
            /** @description What the home university attests before it nominates */
            homeChecks?: ("complete" | "enrolled" | "recommended")[];
            /**
             * Format: date
             * @description Last day of nominations, in the call's zone
             */
            nominationUntil?: string | null;
            /** @description Most nominations of a university */
            nominationQuota?: number | null;
            /** @description Universities with their own number */
            nominationQuotas?: components["schemas"]["NominationQuota"][];
            /** @description Reviews that each nominated application should have */
            reviewsWanted?: number;
            /**
             * Format: date
             * @description Last day of reviews, in the call's zone
             */
            reviewUntil?: string | null;
            /** @description Reviewers see no names */
            reviewIsBlind?: boolean;
            /** @description The order counts the score adjusted for the severity of reviewers */
            adjustsForSeverity?: boolean;
            /** @description What decides between equal scores, in this order */
            tieBreak?: ("lowest_score" | "recommendation" | "grade" | "submitted" | "lot")[];
            /** @description Endorsements that there are in all */
            endorsements?: number | null;
            /** @description Endorsements and rejections leave only in a seconded package */
            decidesInPackages?: boolean;
            /** @description Who may second a package */
            secondedBy?: ("programme_coordinator" | "university_coordinator" | "adviser")[];
            /** @description Days in which a rejected student may appeal once */
            appealDays?: number;
            /** @description Mitacs vets what is endorsed before anything is offered */
            vettedByMitacs?: boolean;
            /** @description Fewest projects an application names */
            minChoices?: number;
            /** @description Most projects an application names */
            maxChoices?: number;
            /** @description Fewest provinces the chosen projects lie in */
            minProvinces?: number;
            /** @description Shortest stay in weeks */
            minWeeks?: number;
            /** @description Longest stay in weeks */
            maxWeeks?: number;
            /**
             * Format: date
             * @description First day on which a stay may start
             */
            startsOnFrom?: string;
            /**
             * Format: date
             * @description Last day on which a stay may start
             */
            startsOnTo?: string;
            /** @description Weeks between the deadline and the first day of a stay */
            leadWeeks?: number;
            /** @description Days of a stay from which the permit route is flagged */
            permitFlagDays?: number;
            /** @description Youngest age on the first day of the stay */
            minAge?: number;
            /** @description Levels of study that may apply */
            levels?: ("undergraduate" | "combined" | "masters" | "doctoral")[];
            /** @description Fewest semesters left at the reference point */
            semestersLeftMin?: number;
            /** @description Most semesters left at the reference point */
            semestersLeftMax?: number;
            /**
             * @description Where semesters left are measured
             * @enum {string}
             */
            semestersLeftAt?: "stay_end" | "deadline" | "day";
            /**
             * Format: date
             * @description The day, where they are measured on one
             */
            semestersLeftOn?: string | null;
            /** @description One a scale; none while not known */
            gradeFloors?: components["schemas"]["GradeFloor"][];
            /** @description Least of the school's own percentage */
            percentFloor?: number | null;
            /** @description One of them is enough; none asked */
            languageTests?: components["schemas"]["LanguageFloor"][];
            /** @description ISO 3166-1 codes */
            homeCountries?: string[] | null;
            /** @description Home universities on the list */
            homeInstitutions?: string[] | null;
            /**
             * Format: date
             * @description Day up to which a passport must be valid at least
             */
            passportValidUntil?: string | null;
            /** @description Consents without which nothing is handed in */
            consents?: ("collection" | "provision" | "transfer" | "sensitive")[];
            /** @description What is asked for, by stage */
            documents?: components["schemas"]["DocumentRule"][];
            /** @description Fewest referees who must be named */
            minReferences?: number;
            /** @description Most referees who may be named */
            maxReferences?: number;
            /** @description Days after the deadline on which references still count */
            referenceLateDays?: number;
            /** @description Fewest characters of the statement */
            statementMinCharacters?: number;
            /** @description Most words of the statement */
            statementMaxWords?: number;
            /** @description Minutes after the deadline that are not counted */
            graceMinutes?: number;
            /** @description A supervisor at home stands behind the research */
            asksHomeSupervisor?: boolean;
            /** @description Internship units that a stay takes */
            units?: number;
            /** @description Weeks that one unit covers */
            weeksPerUnit?: number;
            /** @description Worth of one unit */
            unitCents?: number;
            /** @description Largest award in this call */
            maxAwardCents?: number;
            /** @description Days for which an offer stays open */
            offerDays?: number;
        };
        CreateCall: {
            code: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
            year: number;
            /** @description The code, when left out */
            title?: components["schemas"]["CallTitle"];
            /**
             * Format: date-time
             * @description This or opensAtLocal
             */
            opensAt?: string;
            /** @description Instead of opensAt: what the clocks of timeZone show, YYYY-MM-DDTHH:mm */
            opensAtLocal?: string;
            /**
             * Format: date-time
             * @description This or closesAtLocal; an application counts only before this instant
             */
            closesAt?: string;
            /** @description Instead of closesAt: what the clocks of timeZone show, YYYY-MM-DDTHH:mm */
            closesAtLocal?: string;
            /** @description IANA name of the zone in which the deadline is announced */
            timeZone: string;
            /** @description The deadline as announced, such as 13:00 PT */
            closesAtWording: string;
            rules?: components["schemas"]["SomeRules"];
        };
        ChangeCall: {
            code?: string;
            year?: number;
            /** @description The code, when left out */
            title?: components["schemas"]["CallTitle"];
            /**
             * Format: date-time
             * @description This or opensAtLocal
             */
            opensAt?: string;
            /** @description Instead of opensAt: what the clocks of timeZone show, YYYY-MM-DDTHH:mm */
            opensAtLocal?: string;
            /**
             * Format: date-time
             * @description This or closesAtLocal; an application counts only before this instant
             */
            closesAt?: string;
            /** @description Instead of closesAt: what the clocks of timeZone show, YYYY-MM-DDTHH:mm */
            closesAtLocal?: string;
            /** @description IANA name of the zone in which the deadline is announced */
            timeZone?: string;
            /** @description The deadline as announced, such as 13:00 PT */
            closesAtWording?: string;
            rules?: components["schemas"]["SomeRules"];
        };
        ProgrammeYearCan: {
            edit: boolean;
        };
        ProgrammeYearView: {
            /** Format: uuid */
            id: string;
            year: number;
            title: components["schemas"]["CallTitle"] | null;
            /** Format: date */
            opensOn: string | null;
            /** Format: date */
            endsOn: string | null;
            note: string | null;
            /** @description Published calls of the year */
            callCount: number;
            version: number;
            can: components["schemas"]["ProgrammeYearCan"];
        };
        ProgrammeYearPage: {
            items: components["schemas"]["ProgrammeYearView"][];
            nextCursor: string | null;
        };
        CreateProgrammeYear: {
            year: number;
            title?: components["schemas"]["CallTitle"] | null;
            /**
             * Format: date
             * @description First day of the round
             */
            opensOn?: string | null;
            /**
             * Format: date
             * @description Last day of the round
             */
            endsOn?: string | null;
            note?: string | null;
        };
        ChangeProgrammeYear: {
            title?: components["schemas"]["CallTitle"] | null;
            /**
             * Format: date
             * @description First day of the round
             */
            opensOn?: string | null;
            /**
             * Format: date
             * @description Last day of the round
             */
            endsOn?: string | null;
            note?: string | null;
        };
        RuleSetAuthor: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RuleSetChange: {
            /** @description Name of the rule */
            rule: string;
            /** @description What the version before says */
            before: (number | string | boolean | (string | components["schemas"]["DocumentRule"] | components["schemas"]["GradeFloor"] | components["schemas"]["LanguageFloor"])[]) | null;
            /** @description What this version says */
            after: (number | string | boolean | (string | components["schemas"]["DocumentRule"] | components["schemas"]["GradeFloor"] | components["schemas"]["LanguageFloor"])[]) | null;
        };
        RuleSetView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Null when no person made it */
            author: components["schemas"]["RuleSetAuthor"] | null;
            note: string | null;
            rules: components["schemas"]["RuleSet"];
            /** @description Against the version before; none at first */
            changes: components["schemas"]["RuleSetChange"][];
            /** @description Applications that are judged by it */
            applicationCount: number;
        };
        RuleSetPage: {
            items: components["schemas"]["RuleSetView"][];
            nextCursor: string | null;
        };
        AddRuleSet: {
            rules: components["schemas"]["SomeRules"];
            /** @description Why, for those who come after */
            note?: string | null;
        };
        LintFinding: {
            /**
             * @description Its words are `calls:lint.<code>` of the locales
             * @enum {string}
             */
            code: "times_reversed" | "deadline_passed" | "open_too_briefly" | "wording_disagrees" | "grace_longer_than_call" | "grace_is_long" | "least_over_most" | "window_unreachable" | "window_partly_unreachable" | "window_outside_year" | "references_after_start" | "semesters_day_missing" | "semesters_day_unused" | "semesters_day_outside_year" | "passport_day_before_end" | "provinces_over_choices" | "no_projects_yet" | "choices_over_projects" | "provinces_over_projects" | "projects_close_later" | "award_under_units" | "award_over_units" | "award_over_ceiling" | "weeks_over_units" | "no_level" | "no_country" | "no_institution" | "institution_unknown" | "no_transfer_consent" | "grade_over_scale" | "scale_twice" | "test_twice" | "document_twice" | "statement_too_tight" | "no_student_can_meet";
            /**
             * @description An error keeps a call from being published
             * @enum {string}
             */
            level: "error" | "warning";
            /** @description The rules and fields it is about */
            rules: string[];
            /** @description The numbers that its words quote, by name */
            numbers: {
                [key: string]: number | string;
            };
        };
        CallChecks: {
            /** @description Drafts that a new version of the rules moves */
            drafts: number;
            /** @description Applications that keep the rules they have */
            submitted: number;
            /** @description Errors first */
            findings: components["schemas"]["LintFinding"][];
        };
        CopyCall: {
            code: string;
            /** @description Every date moves to the same week of this year */
            year: number;
        };
        ProjectSupervisor: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProjectMark: {
            /** @enum {string} */
            field: "title" | "titleFr" | "summary" | "field" | "crdcCodes" | "hostingUnit" | "provinceCode" | "city" | "language" | "weeks" | "startsOnEarliest" | "applicationsCloseAt" | "skills" | "studentRole" | "safety" | "ethics" | "researchSecurity" | "partner" | "capacity";
            note: string;
        };
        HostingUnit: {
            /** @enum {string} */
            kind: "university" | "affiliated_institute";
            /** @description Such as Mila; an institute always says */
            name: string | null;
        };
        ProjectApproval: {
            /** @enum {string} */
            status: "not_needed" | "obtained" | "pending";
            /** @description Such as the number of the protocol */
            note: string | null;
        };
        ResearchSecurity: {
            /**
             * @description Does the work advance a sensitive technology?
             * @enum {string}
             */
            answer: "no" | "yes" | "unsure";
            /** @description None where the answer is no */
            areas: ("digital_infrastructure" | "energy" | "materials" | "sensing" | "weapons" | "aerospace" | "ai" | "human_machine" | "life_science" | "quantum" | "robotics")[];
        };
        IndustryPartner: {
            name: string;
            /** @description Who owns what comes out of the work */
            ipConditions: string | null;
            /** @description What the student may not tell, and how long */
            confidentiality: string | null;
        };
        ProjectCan: {
            edit: boolean;
            submit: boolean;
            publish: boolean;
            return: boolean;
            close: boolean;
            withdraw: boolean;
            /** @description Into another call, as a draft */
            copy: boolean;
            /** @description How many look at it and choose it */
            seeInterest: boolean;
        };
        ProjectView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            callId: string;
            callCode: string;
            title: string;
            titleFr: string | null;
            summary: string;
            /** @enum {string} */
            field: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
            provinceCode: string | null;
            city: string;
            university: components["schemas"]["NamedUniversity"];
            supervisor: components["schemas"]["ProjectSupervisor"] | null;
            /** @enum {string} */
            language: "en" | "fr" | "either";
            weeks: number;
            /** Format: date */
            startsOnEarliest: string | null;
            skills: string[];
            capacity: number;
            /** @description Seats held by a placement */
            seatsTaken: number;
            /** @description Seats that neither an offer nor a placement holds */
            seatsFree: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "published" | "closed" | "withdrawn";
            /** @description Only for those who may change the project */
            returnReason: string | null;
            /** @description Beside the reason, by field */
            returnMarks: components["schemas"]["ProjectMark"][];
            /** @description Not said yet; told to supervisor and vetters */
            unanswered: ("title" | "titleFr" | "summary" | "field" | "crdcCodes" | "hostingUnit" | "provinceCode" | "city" | "language" | "weeks" | "startsOnEarliest" | "applicationsCloseAt" | "skills" | "studentRole" | "safety" | "ethics" | "researchSecurity" | "partner" | "capacity")[];
            /** @description Fields of research (CRDC 2020) */
            crdcCodes: string[];
            hostingUnit: components["schemas"]["HostingUnit"];
            studentRole: string;
            safety: components["schemas"]["ProjectApproval"] | null;
            ethics: components["schemas"]["ProjectApproval"] | null;
            researchSecurity: components["schemas"]["ResearchSecurity"] | null;
            partner: components["schemas"]["IndustryPartner"] | null;
            /**
             * Format: date-time
             * @description Where it is earlier than the call's
             */
            applicationsCloseAt: string | null;
            /** @description The same on the clocks of the call’s zone */
            applicationsCloseAtLocal: string | null;
            /** Format: date-time */
            callClosesAt: string;
            callTimeZone: string;
            callClosesAtWording: string;
            /**
             * Format: uuid
             * @description The project of which this is a copy
             */
            copiedFromId: string | null;
            version: number;
            can: components["schemas"]["ProjectCan"];
        };
        ProjectPage: {
            items: components["schemas"]["ProjectView"][];
            nextCursor: string | null;
        };
        CreateProject: {
            /** Format: uuid */
            callId: string;
            /**
             * Format: uuid
             * @description For admins; a supervisor proposes for themselves
             */
            supervisorId?: string;
            /**
             * Format: uuid
             * @description For admins; else that of the supervisor
             */
            universityId?: string;
            title: string;
            titleFr?: string | null;
            summary: string;
            /** @enum {string} */
            field: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
            /** @description Else that of the university */
            provinceCode?: string | null;
            /** @description Else that of the university */
            city?: string;
            /** @enum {string} */
            language: "en" | "fr" | "either";
            weeks: number;
            /** Format: date */
            startsOnEarliest?: string | null;
            skills?: string[];
            /** @description Students at a time */
            capacity: number;
            /** @description At most five fields of research */
            crdcCodes?: ("RDF1020102" | "RDF1020104" | "RDF1020105" | "RDF1020106" | "RDF1020107" | "RDF1020109" | "RDF1020110" | "RDF1020112" | "RDF1020501" | "RDF10103" | "RDF10203" | "RDF2030111" | "RDF2030213" | "RDF2030302" | "RDF2020203" | "RDF2030312" | "RDF2030401" | "RDF2030403" | "RDF2030405" | "RDF2030406" | "RDF2030407" | "RDF20601" | "RDF10208" | "RDF2070103" | "RDF2070104" | "RDF2070105" | "RDF2070107" | "RDF2070108" | "RDF3010504" | "RDF3020218" | "RDF3030208" | "RDF3030211" | "RDF3030403" | "RDF3030407" | "RDF3030410" | "RDF2010303" | "RDF2010304" | "RDF2010305" | "RDF2010307" | "RDF2030706" | "RDF2040203" | "RDF2040204" | "RDF2040205" | "RDF2040206")[];
            /** @description Else the university itself */
            hostingUnit?: components["schemas"]["HostingUnit"];
            /** @description What the student will do */
            studentRole?: string;
            safety?: components["schemas"]["ProjectApproval"] | null;
            ethics?: components["schemas"]["ProjectApproval"] | null;
            researchSecurity?: components["schemas"]["ResearchSecurity"] | null;
            partner?: components["schemas"]["IndustryPartner"] | null;
            /**
             * Format: date-time
             * @description Earlier than the call's deadline
             */
            applicationsCloseAt?: string | null;
            /** @description The same on the clocks of the call’s zone */
            applicationsCloseAtLocal?: string;
        };
        ChangeProject: {
            title?: string;
            titleFr?: string | null;
            summary?: string;
            /** @enum {string} */
            field?: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
            /** @description Else that of the university */
            provinceCode?: string | null;
            /** @description Else that of the university */
            city?: string;
            /** @enum {string} */
            language?: "en" | "fr" | "either";
            weeks?: number;
            /** Format: date */
            startsOnEarliest?: string | null;
            skills?: string[];
            /** @description Students at a time */
            capacity?: number;
            /** @description At most five fields of research */
            crdcCodes?: ("RDF1020102" | "RDF1020104" | "RDF1020105" | "RDF1020106" | "RDF1020107" | "RDF1020109" | "RDF1020110" | "RDF1020112" | "RDF1020501" | "RDF10103" | "RDF10203" | "RDF2030111" | "RDF2030213" | "RDF2030302" | "RDF2020203" | "RDF2030312" | "RDF2030401" | "RDF2030403" | "RDF2030405" | "RDF2030406" | "RDF2030407" | "RDF20601" | "RDF10208" | "RDF2070103" | "RDF2070104" | "RDF2070105" | "RDF2070107" | "RDF2070108" | "RDF3010504" | "RDF3020218" | "RDF3030208" | "RDF3030211" | "RDF3030403" | "RDF3030407" | "RDF3030410" | "RDF2010303" | "RDF2010304" | "RDF2010305" | "RDF2010307" | "RDF2030706" | "RDF2040203" | "RDF2040204" | "RDF2040205" | "RDF2040206")[];
            /** @description Else the university itself */
            hostingUnit?: components["schemas"]["HostingUnit"];
            /** @description What the student will do */
            studentRole?: string;
            safety?: components["schemas"]["ProjectApproval"] | null;
            ethics?: components["schemas"]["ProjectApproval"] | null;
            researchSecurity?: components["schemas"]["ResearchSecurity"] | null;
            partner?: components["schemas"]["IndustryPartner"] | null;
            /**
             * Format: date-time
             * @description Earlier than the call's deadline
             */
            applicationsCloseAt?: string | null;
            /** @description The same on the clocks of the call’s zone */
            applicationsCloseAtLocal?: string;
        };
        ReturnProject: {
            /** @description What to change before it can be published */
            reason: string;
            marks?: components["schemas"]["ProjectMark"][];
        };
        WithdrawProject: {
            reason?: string;
        };
        SimilarProjects: {
            /** @description The most alike first */
            items: components["schemas"]["ProjectView"][];
        };
        CopyProject: {
            /**
             * Format: uuid
             * @description The call into which it is copied
             */
            callId: string;
        };
        StateCount: {
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn";
            count: number;
        };
        StateCounts: {
            items: components["schemas"]["StateCount"][];
        };
        ApplicationCall: {
            code: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
            title: components["schemas"]["CallTitle"];
            /** Format: date-time */
            closesAt: string;
            /** @description The deadline on the clocks of timeZone */
            closesAtLocal: string;
            timeZone: string;
            closesAtWording: string;
        };
        NamedStudent: {
            /** Format: uuid */
            id: string;
            nameHangul: string | null;
            passportSurname: string | null;
            passportGivenNames: string | null;
            university: components["schemas"]["NamedUniversity"];
        };
        TimelineStep: {
            /** @enum {string} */
            stage: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn" | "approved";
            /** @enum {string} */
            state: "done" | "current" | "ahead";
            /** Format: date-time */
            at: string | null;
        };
        NextAction: {
            /** @enum {string} */
            owner: "student" | "university_coordinator" | "programme_coordinator" | "adviser" | "nobody";
            /** @enum {string|null} */
            verb: "submit" | "nominate" | "endorse" | "offer" | "answer_offer" | "approve" | null;
        };
        ApplicationCan: {
            /** @description Undo the withdrawal */
            restore: boolean;
            edit: boolean;
            submit: boolean;
            withdraw: boolean;
            nominate: boolean;
            return: boolean;
            endorse: boolean;
            reject: boolean;
            offer: boolean;
        };
        ReturnMark: {
            /** @enum {string} */
            field: "choices" | "statement" | "documents" | "references" | "profile" | "home_supervisor";
            /** @description Told to the student */
            note: string;
        };
        FormStep: {
            /** @enum {string} */
            step: "choices" | "statement" | "documents" | "references" | "profile" | "home_supervisor" | "consents";
            isComplete: boolean;
            /** @description Rules of the eligibility not met there */
            missing: string[];
        };
        ChosenProject: {
            title: string;
            city: string;
            provinceCode: string | null;
            universityName: string;
            /** @enum {string} */
            field: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
            seatsFree: number;
            /**
             * Format: date-time
             * @description Its own deadline, earlier than the call's
             */
            applicationsCloseAt: string | null;
            /** @description The same on the clocks of the zone of the call */
            applicationsCloseAtLocal: string | null;
        };
        Choice: {
            rank: number;
            /** Format: uuid */
            projectId: string;
            project: components["schemas"]["ChosenProject"];
            /** Format: date */
            startsOn: string | null;
            weeks: number | null;
        };
        HistoryEntry: {
            /** @enum {string|null} */
            from: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn" | null;
            /** @enum {string} */
            to: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn";
            /** Format: date-time */
            at: string;
            /** @description Not told to the student, except of themselves */
            actorName: string | null;
            reason: string | null;
        };
        ApplicationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            callId: string;
            call: components["schemas"]["ApplicationCall"];
            student: components["schemas"]["NamedStudent"];
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn";
            choiceCount: number;
            firstChoiceTitle: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            returnReason: string | null;
            /** Format: date-time */
            editableUntil: string | null;
            decisionReason: string | null;
            timeline: components["schemas"]["TimelineStep"][];
            nextAction: components["schemas"]["NextAction"];
            version: number;
            /** Format: date-time */
            updatedAt: string;
            can: components["schemas"]["ApplicationCan"];
            statement: string;
            homeSupervisorName: string | null;
            homeSupervisorEmail: string | null;
            homeSupervisorDepartment: string | null;
            unitsWished: number | null;
            /** @description Last version handed in */
            submittedVersion: number | null;
            /** @description While it is returned */
            returnMarks: components["schemas"]["ReturnMark"][];
            /**
             * Format: date-time
             * @description Until when the withdrawal can be undone
             */
            undoUntil: string | null;
            /** @description For how long a withdrawal now could be undone */
            undoMinutes: number;
            rulesVersion: number;
            /**
             * Format: date-time
             * @description Of rules that the student has not confirmed
             */
            rulesChangedAt: string | null;
            rulesChanges: components["schemas"]["RuleSetChange"][];
            /** @description What the call asks the student for */
            steps: components["schemas"]["FormStep"][];
            choices: components["schemas"]["Choice"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        SnapshotCall: {
            code: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
            title: components["schemas"]["CallTitle"];
            /** Format: date-time */
            closesAt: string;
            timeZone: string;
        };
        SnapshotUniversity: {
            nameEn: string;
            nameKo: string | null;
            nameFr: string | null;
            timeZone: string;
        };
        SnapshotScore: {
            test: string;
            score: string;
            /** Format: date */
            takenOn: string;
            /** Format: date */
            expiresOn: string | null;
        };
        SnapshotStudent: {
            nameHangul: string | null;
            passportSurname: string | null;
            passportGivenNames: string | null;
            /** @description In place of the names, where review is blind */
            alias: string | null;
            university: components["schemas"]["SnapshotUniversity"];
            level: string | null;
            college: string | null;
            major: string | null;
            track: string | null;
            gpa: string | null;
            gpaScale: string | null;
            gpaPercent: string | null;
            semestersLeft: number | null;
            termsDone: number | null;
            languageScores: components["schemas"]["SnapshotScore"][];
        };
        SnapshotSupervisor: {
            name: string | null;
            email: string | null;
            department: string | null;
        };
        SnapshotChoice: {
            rank: number;
            /** Format: uuid */
            projectId: string;
            title: string;
            universityName: string;
            city: string | null;
            provinceCode: string | null;
            /** Format: date */
            startsOn: string | null;
            weeks: number | null;
        };
        PreviewDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "transcript" | "cv" | "recommendation" | "language_score" | "passport_copy" | "study_plan" | "pledge" | "guardian_consent" | "acceptance" | "code_of_conduct" | "waiver" | "insurance" | "immigration_document" | "military_permit" | "safety_training" | "flight" | "predeparture_form" | "report" | "receipt" | "other";
            name: string;
            /** @description Which of the versions of this document */
            version: number;
            /** @description Fingerprint of the content */
            sha256: string;
            bytes: number;
            /** @description Where the copy that reviewers get is read */
            href: string;
        };
        SnapshotReference: {
            name: string;
            institution: string | null;
            state: string;
        };
        AnsweredReturn: {
            reason: string;
            marks: components["schemas"]["ReturnMark"][];
        };
        PreviewContent: {
            call: components["schemas"]["SnapshotCall"];
            student: components["schemas"]["SnapshotStudent"];
            statement: string;
            unitsWished: number | null;
            homeSupervisor: components["schemas"]["SnapshotSupervisor"] | null;
            choices: components["schemas"]["SnapshotChoice"][];
            documents: components["schemas"]["PreviewDocument"][];
            references: components["schemas"]["SnapshotReference"][];
            consents: ("collection" | "provision" | "transfer" | "sensitive")[];
            /** @description The return that this answers */
            inAnswerTo: components["schemas"]["AnsweredReturn"] | null;
        };
        Preview: {
            /** @description Reviewers see no names */
            isBlind: boolean;
            content: components["schemas"]["PreviewContent"];
        };
        VersionItem: {
            number: number;
            /** Format: date-time */
            submittedAt: string;
            /** @description The instant on the clocks of the zone of the call */
            submittedAtLocal: string;
            /**
             * Format: date-time
             * @description Until when it counted
             */
            submittedUntil: string;
            rulesVersion: number;
            /** @description Fingerprint of the canonical content */
            sha256: string;
        };
        VersionPage: {
            items: components["schemas"]["VersionItem"][];
            nextCursor: string | null;
        };
        SnapshotDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "transcript" | "cv" | "recommendation" | "language_score" | "passport_copy" | "study_plan" | "pledge" | "guardian_consent" | "acceptance" | "code_of_conduct" | "waiver" | "insurance" | "immigration_document" | "military_permit" | "safety_training" | "flight" | "predeparture_form" | "report" | "receipt" | "other";
            name: string;
            /** @description Which of the versions of this document */
            version: number;
            /** @description Fingerprint of the content */
            sha256: string;
            bytes: number;
        };
        Snapshot: {
            call: components["schemas"]["SnapshotCall"];
            student: components["schemas"]["SnapshotStudent"];
            statement: string;
            unitsWished: number | null;
            homeSupervisor: components["schemas"]["SnapshotSupervisor"] | null;
            choices: components["schemas"]["SnapshotChoice"][];
            documents: components["schemas"]["SnapshotDocument"][];
            references: components["schemas"]["SnapshotReference"][];
            consents: ("collection" | "provision" | "transfer" | "sensitive")[];
            /** @description The return that this answers */
            inAnswerTo: components["schemas"]["AnsweredReturn"] | null;
        };
        VersionView: {
            number: number;
            /** Format: date-time */
            submittedAt: string;
            /** @description The instant on the clocks of the zone of the call */
            submittedAtLocal: string;
            /**
             * Format: date-time
             * @description Until when it counted
             */
            submittedUntil: string;
            rulesVersion: number;
            /** @description Fingerprint of the canonical content */
            sha256: string;
            content: components["schemas"]["Snapshot"];
        };
        TextPart: {
            /** @enum {string} */
            kind: "same" | "added" | "removed";
            text: string;
        };
        ChoiceChange: {
            /** Format: uuid */
            projectId: string;
            title: string;
            /** @enum {string} */
            kind: "added" | "removed" | "moved" | "changed" | "same";
            rankBefore: number | null;
            rankAfter: number | null;
            /** Format: date */
            startsOnBefore: string | null;
            /** Format: date */
            startsOnAfter: string | null;
            weeksBefore: number | null;
            weeksAfter: number | null;
        };
        DocumentChange: {
            /** @enum {string} */
            kind: "transcript" | "cv" | "recommendation" | "language_score" | "passport_copy" | "study_plan" | "pledge" | "guardian_consent" | "acceptance" | "code_of_conduct" | "waiver" | "insurance" | "immigration_document" | "military_permit" | "safety_training" | "flight" | "predeparture_form" | "report" | "receipt" | "other";
            /** @enum {string} */
            change: "added" | "removed" | "replaced";
            nameBefore: string | null;
            nameAfter: string | null;
        };
        FieldChange: {
            /** @description Path such as student.gpa */
            field: string;
            before: string | null;
            after: string | null;
        };
        VersionChanges: {
            number: number;
            against: number | null;
            /** Format: date-time */
            submittedAt: string;
            isStatementChanged: boolean;
            statement: components["schemas"]["TextPart"][];
            choices: components["schemas"]["ChoiceChange"][];
            documents: components["schemas"]["DocumentChange"][];
            fields: components["schemas"]["FieldChange"][];
        };
        ApplicationItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            callId: string;
            call: components["schemas"]["ApplicationCall"];
            student: components["schemas"]["NamedStudent"];
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn";
            choiceCount: number;
            firstChoiceTitle: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            returnReason: string | null;
            /** Format: date-time */
            editableUntil: string | null;
            decisionReason: string | null;
            timeline: components["schemas"]["TimelineStep"][];
            nextAction: components["schemas"]["NextAction"];
            version: number;
            /** Format: date-time */
            updatedAt: string;
            can: components["schemas"]["ApplicationCan"];
        };
        ApplicationPage: {
            items: components["schemas"]["ApplicationItem"][];
            nextCursor: string | null;
        };
        StartApplication: {
            /** Format: uuid */
            callId: string;
        };
        ChangeApplication: {
            /** @description Why this research, in the words of the student */
            statement?: string;
            homeSupervisorName?: string | null;
            /** Format: email */
            homeSupervisorEmail?: string | null;
            homeSupervisorDepartment?: string | null;
            /** @description Of awards only */
            unitsWished?: number | null;
        };
        ChoiceInput: {
            /** Format: uuid */
            projectId: string;
            /**
             * Format: date
             * @description Wished first day
             */
            startsOn?: string | null;
            /** @description Wished weeks */
            weeks?: number | null;
        };
        EligibilityCheck: {
            /** @description Name of the rule */
            rule: string;
            /**
             * @description A flag informs and never stands in the way
             * @enum {string}
             */
            kind: "rule" | "flag";
            /** @description Null where the fact is not known: never shown as passed */
            passed: boolean | null;
            /** @description The rule in words, in the language of the reader */
            reason: string;
            /** @description What was found, in words with its numbers */
            explanation: string | null;
            /** @description What stands in the application or profile */
            actual: (number | string) | null;
            /** @description What the call asks for */
            required: (number | string) | null;
            /** @description What the student can do, in words */
            remedy: string | null;
            /**
             * @description Where that is done
             * @enum {string|null}
             */
            where: "profile" | "choices" | "statement" | "documents" | "references" | "consents" | "call" | null;
            /**
             * Format: date
             * @description Day by which to act on a flag
             */
            actBy: string | null;
        };
        Eligibility: {
            /** @description No rule is known to be broken */
            eligible: boolean;
            checks: components["schemas"]["EligibilityCheck"][];
        };
        TryRules: {
            rules: components["schemas"]["SomeRules"];
        };
        RuleCountView: {
            /** @description Name of the rule, worded in `eligibility:rule.<rule>` */
            rule: string;
            /** @description Students whom it would turn away */
            fails: number;
            /** @description Students of whom it cannot say */
            unknown: number;
        };
        PreviewCounts: {
            /** @description Students of home universities */
            students: number;
            /** @description Students whom no rule is known to turn away */
            meetAll: number;
            rules: components["schemas"]["RuleCountView"][];
        };
        RulePreview: {
            lint: components["schemas"]["LintFinding"][];
            preview: components["schemas"]["PreviewCounts"];
        };
        WithdrawApplication: {
            reason?: string;
        };
        ReturnApplication: {
            /** @description Told to the student */
            reason: string;
            /**
             * Format: date-time
             * @description The deadline of the call unless given
             */
            editableUntil?: string | null;
            /** @description What is to be changed */
            marks?: components["schemas"]["ReturnMark"][];
        };
        Reason: {
            /** @description Told to the student */
            reason: string;
        };
        DocumentVersionView: {
            number: number;
            name: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            bytes: number;
            /** @description Fingerprint of the content */
            sha256: string;
            /**
             * @description Nobody reads what is in quarantine or refused
             * @enum {string}
             */
            state: "quarantined" | "cleared" | "refused";
            /** Format: date-time */
            uploadedAt: string;
            /** @description The scanner, where files are scanned */
            checkedBy: string | null;
            /**
             * Format: date-time
             * @description When the scanner's signatures were made
             */
            signaturesAt: string | null;
        };
        DocumentCan: {
            remove: boolean;
            /** @description Another file may be sent as the next version */
            replace: boolean;
            /** @description The current version was checked and is there */
            read: boolean;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            stage: "apply" | "nominate" | "offer" | "pre_departure" | "during" | "end";
            /** @enum {string} */
            kind: "transcript" | "cv" | "recommendation" | "language_score" | "passport_copy" | "study_plan" | "pledge" | "guardian_consent" | "acceptance" | "code_of_conduct" | "waiver" | "insurance" | "immigration_document" | "military_permit" | "safety_training" | "flight" | "predeparture_form" | "report" | "receipt" | "other";
            name: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/png" | "image/jpeg" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            bytes: number;
            /** @description Fingerprint of the content */
            sha256: string;
            /** @description Number of the current version */
            number: number;
            /** @enum {string} */
            state: "quarantined" | "cleared" | "refused";
            /** Format: date-time */
            createdAt: string;
            versions: components["schemas"]["DocumentVersionView"][];
            can: components["schemas"]["DocumentCan"];
        };
        DocumentPage: {
            items: components["schemas"]["DocumentView"][];
            nextCursor: string | null;
            /** @description What the rules of the call ask for */
            asked: components["schemas"]["DocumentRule"][];
            /** @description Stages to which you may add a document now */
            open: ("apply" | "nominate" | "offer" | "pre_departure" | "during" | "end")[];
        };
        ReferenceCan: {
            remind: boolean;
            replace: boolean;
            cancel: boolean;
            readLetter: boolean;
        };
        ReferenceView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            institution: string | null;
            /** @enum {string|null} */
            relation: "lecturer" | "research_supervisor" | "adviser" | "employer" | "other" | null;
            /** @enum {string} */
            locale: "ko" | "en" | "fr";
            /** @description The student gave up reading the letter */
            waivesAccess: boolean;
            /** @enum {string} */
            state: "requested" | "opened" | "received" | "declined" | "replaced" | "expired" | "cancelled";
            /** @description What is remarkable about the address */
            flags: ("free_mail" | "not_academic" | "same_as_student")[];
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** @description Received after the deadline of the call */
            isLate: boolean;
            /**
             * Format: date-time
             * @description When the referee was last reminded
             */
            remindedAt: string | null;
            /**
             * Format: uuid
             * @description The request that this one stands in for
             */
            replacesId: string | null;
            can: components["schemas"]["ReferenceCan"];
        };
        ReferencesCan: {
            add: boolean;
        };
        ReferenceList: {
            items: components["schemas"]["ReferenceView"][];
            nextCursor: string | null;
            /** @description Fewest referees that the call asks for */
            least: number;
            /** @description Most referees that may be named */
            most: number;
            /** @description Referees who are named now */
            named: number;
            /** @description References that have come */
            arrived: number;
            /**
             * Format: date-time
             * @description Until when references count
             */
            dueAt: string;
            /** @description The same on the clocks of timeZone */
            dueAtLocal: string;
            timeZone: string;
            can: components["schemas"]["ReferencesCan"];
        };
        NewReference: {
            /** @description As the referee is to be addressed */
            name: string;
            /**
             * Format: email
             * @description The school's address is expected; others are marked
             */
            email: string;
            /** @description School and title */
            institution?: string | null;
            /** @enum {string|null} */
            relation?: "lecturer" | "research_supervisor" | "adviser" | "employer" | "other" | null;
            /**
             * @description Language of the mail and the form
             * @enum {string}
             */
            locale: "ko" | "en" | "fr";
            /** @description The student gives up reading the letter; final */
            waivesAccess: boolean;
        };
        RatingView: {
            /** @enum {string} */
            criterion: "research_ability" | "knowledge" | "initiative" | "communication" | "teamwork";
            /** @description Null: cannot judge */
            rating: number | null;
        };
        LetterFileView: {
            name: string;
            mediaType: string;
            bytes: number;
        };
        LetterView: {
            /** Format: uuid */
            referenceId: string;
            refereeName: string;
            waivesAccess: boolean;
            /** Format: date-time */
            receivedAt: string;
            isLate: boolean;
            knownSince: number | null;
            /** @enum {string|null} */
            knownAs: "lecturer" | "research_supervisor" | "adviser" | "employer" | "other" | null;
            ratings: components["schemas"]["RatingView"][];
            text: string;
            file: components["schemas"]["LetterFileView"] | null;
        };
        NameForReferee: {
            hangul: string | null;
            /** @description As in the passport, in lower case */
            latin: string | null;
        };
        UniversityForReferee: {
            en: string;
            ko: string | null;
            fr: string | null;
        };
        ReferenceForm: {
            criteria: ("research_ability" | "knowledge" | "initiative" | "communication" | "teamwork")[];
            relations: ("lecturer" | "research_supervisor" | "adviser" | "employer" | "other")[];
            leastRating: number;
            mostRating: number;
            textLimit: number;
            /** @description What a letter may be, for a file input */
            accept: string;
            mostBytes: number;
        };
        RatingsInput: {
            /** @description Null: cannot judge */
            research_ability?: number | null;
            /** @description Null: cannot judge */
            knowledge?: number | null;
            /** @description Null: cannot judge */
            initiative?: number | null;
            /** @description Null: cannot judge */
            communication?: number | null;
            /** @description Null: cannot judge */
            teamwork?: number | null;
        };
        AnswersInput: {
            /** @description The year since which the referee knows the student */
            knownSince?: number | null;
            /** @enum {string|null} */
            knownAs?: "lecturer" | "research_supervisor" | "adviser" | "employer" | "other" | null;
            ratings?: components["schemas"]["RatingsInput"];
            text?: string;
        };
        RefereeDraft: {
            answers: components["schemas"]["AnswersInput"];
            file: components["schemas"]["LetterFileView"] | null;
            /** Format: date-time */
            savedAt: string | null;
        };
        RefereeView: {
            student: components["schemas"]["NameForReferee"];
            university: components["schemas"]["UniversityForReferee"];
            callTitle: components["schemas"]["CallTitle"];
            refereeName: string;
            /** @enum {string} */
            locale: "ko" | "en" | "fr";
            waivesAccess: boolean;
            /** @enum {string} */
            state: "requested" | "opened";
            /**
             * Format: date-time
             * @description Until when the link works
             */
            dueAt: string;
            /** @description The same on the clocks of timeZone */
            dueAtLocal: string;
            timeZone: string;
            form: components["schemas"]["ReferenceForm"];
            draft: components["schemas"]["RefereeDraft"];
        };
        ReferenceReceipt: {
            /** Format: date-time */
            receivedAt: string;
            /** @description After the deadline of the call, and still counted */
            isLate: boolean;
        };
        ReferenceDeclined: {
            /** @enum {string} */
            state: "declined";
        };
        ProjectInterest: {
            /** Format: uuid */
            projectId: string;
            /** @description Students who looked at it, each once a day, in the last seven days. Null: under 3 */
            viewsIn7Days: number | null;
            /** @description The same in the last thirty days. Null: under 3 */
            viewsIn30Days: number | null;
            /** @description Applications not handed in that choose it. Null: under 3 */
            chosenInDrafts: number | null;
            /** @description Applications handed in that choose it. Null: under 3 */
            chosenInSubmitted: number | null;
        };
        ProjectInterests: {
            items: components["schemas"]["ProjectInterest"][];
        };
        FitReason: {
            /** @enum {string} */
            code: "field_same" | "field_other" | "field_unknown" | "language_shown" | "language_not_shown" | "weeks_fit" | "weeks_too_many" | "semesters_fit" | "semesters_outside" | "semesters_unknown" | "skills_named";
            /** @enum {string} */
            standing: "for" | "against" | "unknown";
            /** @description What the sentence of the code tells */
            params: {
                [key: string]: string | number;
            };
        };
        ProjectFit: {
            /** @enum {string} */
            rank: "strong" | "some" | "little";
            reasons: components["schemas"]["FitReason"][];
        };
        RubricWords: {
            ko: string;
            en: string;
            fr: string;
        };
        RubricCriterion: {
            /** @description Stable over versions: letters, digits and _ */
            key: string;
            /** @description Shares of the whole; they need not sum to 100 */
            weight: number;
            name: components["schemas"]["RubricWords"];
            /** @description From mark 1 to mark 5 */
            anchors: components["schemas"]["RubricWords"][];
            /** @description Marks so low demand words */
            commentAtOrBelow: number | null;
            /** @description Marks so high demand words */
            commentAtOrAbove: number | null;
        };
        RubricView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            callId: string;
            number: number;
            criteria: components["schemas"]["RubricCriterion"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Reviews handed in under this version */
            submittedReviews: number;
        };
        RubricPage: {
            items: components["schemas"]["RubricView"][];
            nextCursor: string | null;
        };
        NewRubric: {
            criteria: components["schemas"]["RubricCriterion"][];
        };
        Absence: {
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
        };
        ReviewerView: {
            /**
             * Format: uuid
             * @description Whose students they never review
             */
            universityId: string | null;
            department: string | null;
            /** @description Fields they know; none means any */
            fields: ("energy" | "healthcare" | "automotive" | "core_ai")[];
            languages: ("ko" | "en" | "fr")[];
            /** @description Most reviews in a call; null no limit */
            mostReviews: number | null;
            /** @description Takes new reviews */
            isActive: boolean;
            absences: components["schemas"]["Absence"][];
            /**
             * Format: uuid
             * @description Of the account
             */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @description Not begun yet, in the call that was asked for */
            assigned: number;
            started: number;
            submitted: number;
            version: number;
        };
        ReviewerPage: {
            items: components["schemas"]["ReviewerView"][];
            nextCursor: string | null;
        };
        ReviewerInput: {
            /**
             * Format: uuid
             * @description Whose students they never review
             */
            universityId: string | null;
            department: string | null;
            /** @description Fields they know; none means any */
            fields: ("energy" | "healthcare" | "automotive" | "core_ai")[];
            languages: ("ko" | "en" | "fr")[];
            /** @description Most reviews in a call; null no limit */
            mostReviews: number | null;
            /** @description Takes new reviews */
            isActive: boolean;
            absences: components["schemas"]["Absence"][];
        };
        ReviewPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReviewUniversity: {
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameKo: string | null;
            nameFr: string | null;
        };
        ReviewApplicant: {
            label: string;
            nameHangul: string | null;
            passportSurname: string | null;
            passportGivenNames: string | null;
            university: components["schemas"]["ReviewUniversity"] | null;
        };
        OtherReview: {
            /** Format: uuid */
            id: string;
            reviewer: components["schemas"]["ReviewPerson"];
            scores: {
                [key: string]: number;
            };
            comments: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            recommendation: "strong_yes" | "yes" | "maybe" | "no" | "strong_no" | null;
            comment: string;
            total: string;
            /** Format: date-time */
            submittedAt: string;
        };
        ReviewProgress: {
            done: number;
            total: number;
        };
        ReviewCan: {
            write: boolean;
            submit: boolean;
            reopen: boolean;
            abstain: boolean;
            cancel: boolean;
        };
        ReviewView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            callId: string;
            callCode: string;
            /** @enum {string} */
            state: "assigned" | "started" | "submitted" | "abstained" | "cancelled";
            /** @enum {string} */
            origin: "own" | "manual" | "rule" | "plan";
            reviewer: components["schemas"]["ReviewPerson"];
            applicant: components["schemas"]["ReviewApplicant"];
            field: string | null;
            /** @description The reader learns no names */
            isBlind: boolean;
            /** @description The application is not in review any more */
            isOver: boolean;
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description Weighted mean of the marks; null while hidden */
            total: string | null;
            version: number;
            rubric: components["schemas"]["RubricView"];
            scores: {
                [key: string]: number;
            };
            comments: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            recommendation: "strong_yes" | "yes" | "maybe" | "no" | "strong_no" | null;
            comment: string;
            /** @description Null for everybody but its writer */
            privateNote: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            reopenableUntil: string | null;
            /** Format: date-time */
            updatedAt: string;
            material: components["schemas"]["Snapshot"];
            /** @description Null while own is out */
            others: components["schemas"]["OtherReview"][] | null;
            /** @description Of the reviewer's own in this call */
            progress: components["schemas"]["ReviewProgress"];
            can: components["schemas"]["ReviewCan"];
        };
        ChangeReview: {
            scores?: {
                [key: string]: number;
            };
            comments?: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            recommendation?: "strong_yes" | "yes" | "maybe" | "no" | "strong_no" | null;
            /** @description For the others who decide */
            comment?: string;
            /** @description Read by its writer only */
            privateNote?: string;
        };
        Abstain: {
            /** @enum {string} */
            kind: "family" | "teacher" | "co_author" | "employer" | "dispute" | "other";
            words?: string;
        };
        ReviewAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            callId: string;
            callCode: string;
            /** @enum {string} */
            state: "assigned" | "started" | "submitted" | "abstained" | "cancelled";
            /** @enum {string} */
            origin: "own" | "manual" | "rule" | "plan";
            reviewer: components["schemas"]["ReviewPerson"];
            applicant: components["schemas"]["ReviewApplicant"];
            field: string | null;
            /** @description The reader learns no names */
            isBlind: boolean;
            /** @description The application is not in review any more */
            isOver: boolean;
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description Weighted mean of the marks; null while hidden */
            total: string | null;
            version: number;
        };
        ReviewAssignmentPage: {
            items: components["schemas"]["ReviewAssignment"][];
            nextCursor: string | null;
        };
        NextReview: {
            done: number;
            total: number;
            /**
             * Format: uuid
             * @description Null when nothing is left
             */
            id: string | null;
        };
        NewAssignments: {
            applicationIds: string[];
            reviewerIds: string[];
        };
        AssignmentsMade: {
            /** @description Of the reviews that were made */
            ids: string[];
        };
        ConflictView: {
            /**
             * Format: uuid
             * @description Null for one that is inferred: it cannot be lifted
             */
            id: string | null;
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @enum {string} */
            origin: "declared" | "referee" | "home_supervisor" | "department" | "chosen_supervisor" | "past_supervision";
            /** @enum {string|null} */
            kind: "family" | "teacher" | "co_author" | "employer" | "dispute" | "other" | null;
            words: string;
            /** Format: date-time */
            declaredAt: string | null;
        };
        ConflictPage: {
            items: components["schemas"]["ConflictView"][];
            nextCursor: string | null;
        };
        DeclareConflict: {
            /** @enum {string} */
            kind: "family" | "teacher" | "co_author" | "employer" | "dispute" | "other";
            words?: string;
            /**
             * Format: uuid
             * @description Of whom it is; oneself when left out
             */
            accountId?: string;
        };
        PlanRequest: {
            /** @description As the rules of the call when left out */
            perApplication?: number;
            /**
             * @description `rebalance` moves what nobody has begun
             * @enum {string}
             */
            mode?: "top_up" | "rebalance";
            /** @description Only tells what would be done */
            dryRun?: boolean;
        };
        ShortOfReviews: {
            /** Format: uuid */
            applicationId: string;
            /** @description What reviewers call it */
            label: string;
            missing: number;
            /** @enum {string} */
            reason: "nobody_eligible" | "too_few_eligible" | "all_full";
            /** @description How many could take it at all */
            eligible: number;
        };
        ReviewerLoad: {
            /** Format: uuid */
            reviewerId: string;
            name: string;
            before: number;
            after: number;
            most: number | null;
            /**
             * @description Why so far below the highest load
             * @enum {string|null}
             */
            note: "away" | "full" | "cut" | null;
        };
        AssignmentPlan: {
            /** @description Nothing was written */
            dryRun: boolean;
            perApplication: number;
            /** @description Applications in review */
            applications: number;
            /** @description New reviews */
            assigned: number;
            /** @description Untouched reviews that went to somebody else */
            removed: number;
            short: components["schemas"]["ShortOfReviews"][];
            loads: components["schemas"]["ReviewerLoad"][];
            /** @description Highest load less lowest, of those who are here */
            spread: number;
        };
        OfferProject: {
            /** Format: uuid */
            id: string;
            title: string;
            city: string;
            provinceCode: string | null;
            universityName: string;
        };
        OfferCan: {
            accept: boolean;
            decline: boolean;
            rescind: boolean;
        };
        OfferView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            project: components["schemas"]["OfferProject"];
            studentName: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day of the stay
             */
            endsOn: string;
            weeks: number;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "expired" | "rescinded";
            /** Format: date-time */
            expiresAt: string;
            /** @description The same on the clocks of the host, `YYYY-MM-DDTHH:mm` */
            expiresAtLocal: string;
            timeZone: string;
            declineReason: string | null;
            /**
             * Format: uuid
             * @description Made when the offer was accepted
             */
            placementId: string | null;
            version: number;
            can: components["schemas"]["OfferCan"];
        };
        OfferPage: {
            items: components["schemas"]["OfferView"][];
            nextCursor: string | null;
        };
        MakeOffer: {
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            projectId: string;
            /** Format: date */
            startsOn: string;
            weeks: number;
            /**
             * Format: date-time
             * @description In the future; else by the rules of the call
             */
            expiresAt?: string;
        };
        DeclineOffer: {
            reason?: string;
        };
        RescindOffer: {
            /** @description Kept in the history */
            reason: string;
        };
        PlacementProject: {
            /** Format: uuid */
            id: string;
            title: string;
            city: string;
            provinceCode: string | null;
            university: components["schemas"]["NamedUniversity"];
            capacity: number;
            /** @description Seats held by a placement */
            seatsTaken: number;
        };
        PlacementCall: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
        };
        PlacementAward: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fundId: string;
            fundName: string;
            amountCents: number;
            /** @enum {string} */
            currency: "CAD";
        };
        PlacementCan: {
            edit: boolean;
            submit: boolean;
            approve: boolean;
            return: boolean;
            reject: boolean;
            withdraw: boolean;
        };
        PlacementItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /**
             * Format: uuid
             * @description The offer that was accepted
             */
            offerId: string | null;
            student: components["schemas"]["NamedStudent"];
            project: components["schemas"]["PlacementProject"];
            call: components["schemas"]["PlacementCall"];
            seat: number | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day of the stay
             */
            endsOn: string;
            weeks: number;
            units: number;
            /** @enum {string} */
            state: "proposed" | "returned" | "approved" | "ready" | "active" | "report_due" | "completed" | "rejected" | "withdrawn" | "terminated";
            /** Format: date-time */
            approvedAt: string | null;
            /** @description Why it was returned, rejected or withdrawn */
            reason: string | null;
            award: components["schemas"]["PlacementAward"] | null;
            version: number;
            can: components["schemas"]["PlacementCan"];
        };
        PlacementPage: {
            items: components["schemas"]["PlacementItem"][];
            nextCursor: string | null;
        };
        PlacementStep: {
            /**
             * @description Null when it was proposed
             * @enum {string|null}
             */
            from: "proposed" | "returned" | "approved" | "ready" | "active" | "report_due" | "completed" | "rejected" | "withdrawn" | "terminated" | null;
            /** @enum {string} */
            to: "proposed" | "returned" | "approved" | "ready" | "active" | "report_due" | "completed" | "rejected" | "withdrawn" | "terminated";
            /** Format: date-time */
            at: string;
            actorName: string | null;
            reason: string | null;
        };
        PlacementView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /**
             * Format: uuid
             * @description The offer that was accepted
             */
            offerId: string | null;
            student: components["schemas"]["NamedStudent"];
            project: components["schemas"]["PlacementProject"];
            call: components["schemas"]["PlacementCall"];
            seat: number | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day of the stay
             */
            endsOn: string;
            weeks: number;
            units: number;
            /** @enum {string} */
            state: "proposed" | "returned" | "approved" | "ready" | "active" | "report_due" | "completed" | "rejected" | "withdrawn" | "terminated";
            /** Format: date-time */
            approvedAt: string | null;
            /** @description Why it was returned, rejected or withdrawn */
            reason: string | null;
            award: components["schemas"]["PlacementAward"] | null;
            history: components["schemas"]["PlacementStep"][];
            version: number;
            can: components["schemas"]["PlacementCan"];
        };
        PlacementCheckView: {
            /** @enum {string} */
            rule: "seat" | "weeks" | "money" | "units" | "overlap" | "start_window" | "weeks_allowed";
            /** @enum {string} */
            level: "green" | "amber" | "red";
            actual: (string | number) | null;
            required: (string | number) | null;
            /** @description Held by the student without this placement */
            before: number | null;
            /** @description Held by the student with this placement */
            after: number | null;
            limit: number | null;
            /** @enum {string|null} */
            unit: "weeks" | "cents" | "seats" | "units" | "date" | null;
        };
        PlacementChecks: {
            checks: components["schemas"]["PlacementCheckView"][];
        };
        ProposePlacement: {
            /** Format: date */
            startsOn: string;
            weeks: number;
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            projectId: string;
        };
        ChangePlacement: {
            /** Format: date */
            startsOn?: string;
            weeks?: number;
        };
        PlacementReason: {
            /** @description Read by the student and the coordinators */
            reason: string;
        };
        StayView: {
            /** Format: uuid */
            placementId: string;
            /** @enum {string} */
            programme: "GRI" | "GRA";
            projectTitle: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            weeks: number;
            /** @enum {string} */
            state: "proposed" | "returned" | "approved" | "ready" | "active" | "report_due" | "completed" | "rejected" | "withdrawn" | "terminated";
            awardCents: number | null;
        };
        StayList: {
            items: components["schemas"]["StayView"][];
        };
        FundCan: {
            /** @description Approve placements with its money */
            spend: boolean;
        };
        FundView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            source: "mitacs" | "ai_project_group" | "host" | "province";
            /** @enum {string} */
            currency: "CAD";
            budgetCents: number;
            /** @description Held for awards */
            committedCents: number;
            /** @description Left for further awards */
            availableCents: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            version: number;
            can: components["schemas"]["FundCan"];
        };
        FundPage: {
            items: components["schemas"]["FundView"][];
            nextCursor: string | null;
        };
        LineView: {
            /** @enum {string} */
            account: "source" | "available" | "committed";
            amountCents: number;
            /** @description Only that of the source is negative */
            balanceAfterCents: number;
        };
        EntryView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "budget" | "award" | "award_cancellation";
            /** Format: uuid */
            awardId: string | null;
            /** Format: date-time */
            at: string;
            actorName: string | null;
            lines: components["schemas"]["LineView"][];
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            nextCursor: string | null;
        };
        CreateFund: {
            name: string;
            /** @enum {string} */
            source: "mitacs" | "ai_project_group" | "host" | "province";
            budgetCents: number;
            /**
             * Format: date
             * @description First day on which a stay that it pays for may start
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day on which a stay that it pays for may start
             */
            endsOn: string;
        };
        AwardView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            placementId: string;
            /** Format: uuid */
            studentId: string;
            /** Format: uuid */
            fundId: string;
            fundName: string;
            amountCents: number;
            /** @enum {string} */
            currency: "CAD";
            /** @enum {string} */
            state: "approved" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        AwardPage: {
            items: components["schemas"]["AwardView"][];
            nextCursor: string | null;
        };
        Approve: {
            /** Format: uuid */
            fundId: string;
            amountCents: number;
        };
        MailboxMessageView: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            sentAt: string;
            text: string;
            html: string;
        };
        MailboxPage: {
            items: components["schemas"]["MailboxMessageView"][];
            nextCursor: string | null;
        };
        AuditEntryView: {
            /** Format: uuid */
            id: string;
            /** @description The place in the chain, from 1 */
            position: number;
            /** Format: date-time */
            at: string;
            /** @description What happened, such as application.submitted */
            name: string;
            /** @description Null when the programme itself acted */
            actorName: string | null;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /** @description SHA-256 over the hash before and this entry */
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor: string | null;
        };
        DemonstrationAccountView: {
            email: string;
            /** @enum {string} */
            role: "student" | "university_coordinator" | "programme_coordinator" | "reviewer" | "supervisor" | "host_office" | "adviser" | "admin";
            name: string;
            university: string | null;
        };
        DemonstrationView: {
            /** @description Of every demonstration account */
            password: string;
            accounts: components["schemas"]["DemonstrationAccountView"][];
        };
        /** @description RFC 9457; the numbers that explain a refusal stand beside these fields. */
        Problem: {
            /** @description `/problems/<code>` */
            type: string;
            title: string;
            status: number;
            /** @description Stable, e.g. `placement.weeks_exceeded`. */
            code: string;
            /** @description In the language of the request. */
            detail: string;
            /** @description Id of the request. */
            instance?: string;
            errors?: {
                /** @description JSON pointer into the body. */
                pointer: string;
                code: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_speak: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocaleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OneTimeLinks_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeTokenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OneTimeLinks_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OneTimeLinks_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_getTexts: {
        parameters: {
            query?: {
                locale?: "ko" | "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextList"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_getOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Universities_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                kind?: "home" | "host";
                sort?: "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Universities_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUniversity"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Universities_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Universities_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUniversity"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Provinces_getAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceList"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description A mail follows if the address was not known. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Students_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                university?: string;
                track?: "energy" | "healthcare" | "automotive" | "core_ai";
                sort?: "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Students_getOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Students_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Students_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStudent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Students_getEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Students_putScores: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageScoreInput"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Passports_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePassport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Passports_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Passports_getReveals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Passports_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPassport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassportView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervisors_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                university?: string;
                sort?: "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervisors_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSupervisor"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervisors_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervisors_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSupervisor"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feeds_getJson: {
        parameters: {
            query?: {
                /** @description Language of titles and texts; ko if absent */
                lang?: "ko" | "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallFeed"];
                };
            };
            /** @description As `If-None-Match` says */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feeds_getCalendar: {
        parameters: {
            query?: {
                /** @description Language of titles and texts; ko if absent */
                lang?: "ko" | "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description As `If-None-Match` says */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                programme?: "GRI" | "GRA";
                year?: number;
                state?: "draft" | "published";
                sort?: "year" | "-year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCall"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCall"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_postPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeYears_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                sort?: "year" | "-year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeYearPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeYears_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgrammeYear"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeYearView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeYears_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeYearView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeYears_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProgrammeYear"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeYearView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_getRuleSets: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_postRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRuleSet"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_getChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallChecks"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_postCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyCall"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Projects_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                call?: string;
                province?: string;
                field?: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
                /** @description Projects in either language match */
                language?: "en" | "fr" | "either";
                open?: boolean;
                mine?: boolean;
                university?: string;
                state?: "draft" | "submitted" | "returned" | "published" | "closed" | "withdrawn";
                sort?: "title" | "-title";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Projects_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProject"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Projects_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Projects_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProject"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectStates_postSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectStates_postPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectStates_postReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnProject"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectStates_postClosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectStates_postWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProject"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectCatalogue_getSimilar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarProjects"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectCatalogue_postCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyProject"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectCatalogue_postView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counted, once a day for each student */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationChecks_getCounts: {
        parameters: {
            query?: {
                /** @description Id or code of a call */
                call?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateCounts"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationUndo_postRestoration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationUndo_postRulesAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Versions_getPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Versions_getVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Versions_getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Versions_getChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionChanges"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Versions_getReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description Id or code of a call */
                call?: string;
                university?: string;
                state?: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn";
                /** @description Of one of the chosen projects */
                field?: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
                sort?: "-submittedAt" | "submittedAt" | "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartApplication"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeApplication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_putChoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceInput"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Eligibility_getEligibility: {
        parameters: {
            query?: {
                /** @description A project of the call; its weeks count unless told */
                project?: string;
                startsOn?: string;
                weeks?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulePreview_postRulePreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRules"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePreview"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationStates_postSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationStates_postWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationStates_postNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationStates_postReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnApplication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationStates_postEndorsement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationStates_postRejection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentContent_getContent: {
        parameters: {
            query?: {
                /** @description `blind`: no name of a person in the name and the metadata of the file */
                copy?: "full" | "blind";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentContent_getVersion: {
        parameters: {
            query?: {
                /** @description `blind`: no name of a person in the name and the metadata of the file */
                copy?: "full" | "blind";
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_getAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    kind: "transcript" | "cv" | "recommendation" | "language_score" | "passport_copy" | "study_plan" | "pledge" | "guardian_consent" | "acceptance" | "code_of_conduct" | "waiver" | "insurance" | "immigration_document" | "military_permit" | "safety_training" | "flight" | "predeparture_form" | "report" | "receipt" | "other";
                    /**
                     * @description The first open stage that asks for the kind, unless told
                     * @enum {string}
                     */
                    stage?: "apply" | "nominate" | "offer" | "pre_departure" | "during" | "end";
                    /**
                     * Format: binary
                     * @description PDF, PNG, JPEG or DOCX, at most 20 MiB
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, PNG, JPEG or DOCX, at most 20 MiB
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Uploads_post: {
        parameters: {
            query?: never;
            header: {
                /** @description Pairs of a name and a value in Base64: `applicationId`, `kind` and `filename`; `stage`, or `documentId` of the document to be replaced */
                "Upload-Metadata": string;
                "Upload-Length": number;
                "Tus-Resumable": "1.0.0";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun; `Location` is where it goes on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Uploads_delete: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Uploads_patch: {
        parameters: {
            query?: never;
            header: {
                "Upload-Offset": number;
                "Tus-Resumable": "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description `Upload-Offset` bytes are there now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    References_getAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceList"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    References_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReference"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    References_postReminder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                referenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    References_postReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                referenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReference"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    References_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                referenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Letters_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                referenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Letters_getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                referenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Referees_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefereeView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Referees_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceReceipt"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Referees_patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefereeView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Referees_putLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF or DOCX
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefereeView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Referees_deleteLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefereeView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Referees_postDecline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceDeclined"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectInterest_getOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectInterests"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectInterest_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectInterest"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProjectInterest_getFit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectFit"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rubrics_getAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rubrics_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRubric"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviewers_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description Counts reviews of this call only */
                call?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewerPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviewers_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewerView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_postSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_postReopening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_postAbstention: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Abstain"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                call?: string;
                mine?: boolean;
                reviewer?: string;
                application?: string;
                state?: "assigned" | "started" | "submitted" | "abstained" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAssignmentPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignments"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentsMade"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_getNext: {
        parameters: {
            query?: {
                call?: string;
                /** @description The review that is open: another one is served */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextReview"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_getOf: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAssignmentPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_postOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conflicts_getAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conflicts_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflict"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conflicts_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plan_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPlan"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "open" | "accepted" | "declined" | "expired" | "rescinded";
                application?: string;
                sort?: "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeOffer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_postDecline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineOffer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Offers_postRescission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescindOffer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Placements_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "proposed" | "returned" | "approved" | "ready" | "active" | "report_due" | "completed" | "rejected" | "withdrawn" | "terminated";
                /** @description Code of the hub of the host */
                hub?: string;
                /** @description The home or the host university */
                university?: string;
                /** @description Id or code of the call */
                call?: string;
                sort?: "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Placements_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePlacement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Placements_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Placements_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Placements_getChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementChecks"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementStates_postSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementStates_postReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementStates_postRejection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementStates_postWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Acceptance_postAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stays_getStays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayList"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Funds_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                source?: "mitacs" | "ai_project_group" | "host" | "province";
                sort?: "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Funds_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFund"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Funds_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Funds_getEntries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                fund?: string;
                student?: string;
                placement?: string;
                state?: "approved" | "cancelled";
                sort?: "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_getOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Approvals_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` last seen; a stale one is answered with 412. */
                "If-Match"?: string;
                /** @description The same key and body within 24 hours answers the first result. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approve"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description A part of the address written to */
                address?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_getAll: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description The record that the events are about */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Demonstration_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationView"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
