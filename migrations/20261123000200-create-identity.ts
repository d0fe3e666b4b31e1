import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Accounts, role grants with their scope, sessions, API tokens, one-time tokens. */
export class CreateIdentity20261123000200 implements MigrationInterface {
  name = 'CreateIdentity20261123000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email citext NOT NULL CONSTRAINT account_email_is_unique UNIQUE,
  password_hash text,
  name text NOT NULL CONSTRAINT account_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  locale text NOT NULL DEFAULT 'ko'
    CONSTRAINT account_locale_is_known CHECK (locale IN ('ko', 'en', 'fr')),
  email_verified_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT app_now()
);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  role text NOT NULL CONSTRAINT role_grant_role_is_known CHECK (role IN (
    'student', 'university_coordinator', 'programme_coordinator', 'supervisor',
    'host_office', 'adviser', 'admin')),
  scope_kind text NOT NULL
    CONSTRAINT role_grant_scope_is_known CHECK (scope_kind IN ('all', 'self', 'university', 'hub')),
  scope_id text,
  CONSTRAINT role_grant_scope_is_named
    CHECK ((scope_kind IN ('university', 'hub')) = (scope_id IS NOT NULL)),
  CONSTRAINT role_grant_is_given_once
    UNIQUE NULLS NOT DISTINCT (account_id, role, scope_kind, scope_id)
);

CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  secret_hash text NOT NULL CONSTRAINT session_secret_is_unique UNIQUE,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_by_account ON session (account_id);

CREATE TABLE api_token (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name text NOT NULL CONSTRAINT api_token_name_is_short CHECK (length(name) BETWEEN 1 AND 100),
  secret_hash text NOT NULL CONSTRAINT api_token_secret_is_unique UNIQUE,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  expires_at timestamptz NOT NULL
);

-- The secret itself is an HMAC of the id, so that mails can be written from ids alone.
CREATE TABLE one_time_token (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  purpose text NOT NULL
    CONSTRAINT one_time_token_purpose_is_known CHECK (purpose IN ('verify_email', 'reset_password')),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX one_time_token_by_account ON one_time_token (account_id);
`;
