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
    "/api/applications/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationChecks_getEligibility"];
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
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_getContent"];
        put?: never;
        post?: never;
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
            role: "student" | "university_coordinator" | "programme_coordinator" | "supervisor" | "host_office" | "adviser" | "admin";
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
            /** @description Such as 4.5 */
            scale: string;
        };
        StudentCan: {
            edit: boolean;
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
            bornOn: string | null;
            college: string | null;
            major: string | null;
            /** @enum {string|null} */
            track: "energy" | "healthcare" | "automotive" | "core_ai" | null;
            /** @enum {string|null} */
            level: "undergraduate" | "combined" | "masters" | "doctoral" | null;
            semestersLeft: number | null;
            gpa: components["schemas"]["Gpa"] | null;
            phone: string | null;
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
            semestersLeft?: number | null;
            gpa?: components["schemas"]["Gpa"] | null;
            phone?: string | null;
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
        CallTitle: {
            ko: string;
            en: string;
            fr: string;
        };
        RuleSet: {
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
            /** @description Youngest age on the first day of the stay */
            minAge: number;
            /** @description Fewest semesters left when the stay ends */
            semestersLeftMin: number;
            /** @description Most semesters left when the stay ends */
            semestersLeftMax: number;
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
            /** Format: date-time */
            closesAt: string;
            /** @description The deadline on the clocks of timeZone, YYYY-MM-DDTHH:mm */
            closesAtLocal: string;
            timeZone: string;
            closesAtWording: string;
            /** @description Published, opened and not closed, by the clock of the server */
            isOpen: boolean;
            rules: components["schemas"]["RuleSet"] | null;
            version: number;
            can: components["schemas"]["CallCan"];
        };
        CallPage: {
            items: components["schemas"]["CallView"][];
            nextCursor: string | null;
        };
        SomeRules: {
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
            /** @description Youngest age on the first day of the stay */
            minAge?: number;
            /** @description Fewest semesters left when the stay ends */
            semestersLeftMin?: number;
            /** @description Most semesters left when the stay ends */
            semestersLeftMax?: number;
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
            /** Format: date-time */
            opensAt: string;
            /**
             * Format: date-time
             * @description An application counts only before this instant
             */
            closesAt: string;
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
            /** Format: date-time */
            opensAt?: string;
            /**
             * Format: date-time
             * @description An application counts only before this instant
             */
            closesAt?: string;
            /** @description IANA name of the zone in which the deadline is announced */
            timeZone?: string;
            /** @description The deadline as announced, such as 13:00 PT */
            closesAtWording?: string;
            rules?: components["schemas"]["SomeRules"];
        };
        ProjectSupervisor: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProjectCan: {
            edit: boolean;
            submit: boolean;
            publish: boolean;
            return: boolean;
            close: boolean;
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
        };
        ReturnProject: {
            /** @description What to change before it can be published */
            reason: string;
        };
        StateCount: {
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "nominated" | "endorsed" | "under_consideration" | "waitlisted" | "offered" | "accepted" | "declined" | "expired" | "rejected" | "withdrawn";
            count: number;
        };
        StateCounts: {
            items: components["schemas"]["StateCount"][];
        };
        EligibilityCheck: {
            /** @description Name of the rule */
            rule: string;
            /** @description Null where the fact is not known: never shown as passed */
            passed: boolean | null;
            /** @description The rule in words, in the language of the reader */
            reason: string;
            /** @description What stands in the application or profile */
            actual: (number | string) | null;
            /** @description What the call asks for */
            required: (number | string) | null;
        };
        Eligibility: {
            /** @description No rule is known to be broken */
            eligible: boolean;
            checks: components["schemas"]["EligibilityCheck"][];
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
            edit: boolean;
            submit: boolean;
            withdraw: boolean;
            nominate: boolean;
            return: boolean;
            endorse: boolean;
            reject: boolean;
            offer: boolean;
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
        ChosenProject: {
            title: string;
            city: string;
            provinceCode: string | null;
            universityName: string;
            /** @enum {string} */
            field: "energy" | "healthcare" | "automotive" | "core_ai" | "other";
            seatsFree: number;
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
            choices: components["schemas"]["Choice"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        StartApplication: {
            /** Format: uuid */
            callId: string;
        };
        ChangeApplication: {
            /** @description Why this research, in the words of the student */
            statement: string;
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
        };
        Reason: {
            /** @description Told to the student */
            reason: string;
        };
        DocumentCan: {
            remove: boolean;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            kind: "transcript" | "cv" | "recommendation" | "other";
            name: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/png" | "image/jpeg";
            bytes: number;
            /** @description Fingerprint of the content */
            sha256: string;
            /** Format: date-time */
            createdAt: string;
            can: components["schemas"]["DocumentCan"];
        };
        DocumentPage: {
            items: components["schemas"]["DocumentView"][];
            nextCursor: string | null;
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
            role: "student" | "university_coordinator" | "programme_coordinator" | "supervisor" | "host_office" | "adviser" | "admin";
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
    ApplicationChecks_getEligibility: {
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
                    kind: "transcript" | "cv" | "recommendation" | "other";
                    /**
                     * Format: binary
                     * @description PDF, PNG or JPEG, at most 10 MiB
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
    Documents_getContent: {
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
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
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
