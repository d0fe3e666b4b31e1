import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Actor, Grant } from './actor.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly locale: Actor['locale'];
  readonly passwordHash?: string | null;
  readonly verified?: boolean;
  readonly grants?: readonly Grant[];
}

const actorColumns = `
  a.id AS "accountId", a.email::text AS email, a.name, a.locale,
  coalesce(jsonb_agg(jsonb_build_object('role', g.role,
    'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id)) ORDER BY g.role, g.scope_id)
    FILTER (WHERE g.id IS NOT NULL), '[]') AS roles`;

/** Accounts for other modules: who somebody is, and making new ones. */
@Injectable()
export class Accounts {
  constructor(private readonly uow: UnitOfWork) {}

  /** The id of a new account. The address must be free (constraint account_email_is_unique). */
  async create(account: NewAccount): Promise<string> {
    const [created] = await this.uow.query<{ id: string }>(
      `INSERT INTO account (email, name, locale, password_hash, email_verified_at)
       VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN app_now() END) RETURNING id`,
      [
        account.email,
        account.name,
        account.locale,
        account.passwordHash ?? null,
        account.verified ?? false,
      ],
    );
    const id = created?.id ?? '';
    for (const { role, scope } of account.grants ?? []) {
      await this.uow.query(
        `INSERT INTO role_grant (account_id, role, scope_kind, scope_id) VALUES ($1, $2, $3, $4)`,
        [id, role, scope.kind, scope.id],
      );
    }
    return id;
  }

  async idByEmail(email: string): Promise<string | undefined> {
    const [found] = await this.uow.query<{ id: string }>(
      `SELECT id FROM account WHERE email = $1`,
      [email],
    );
    return found?.id;
  }

  /** The actor behind an account; undefined when it is unknown or disabled. */
  async actor(accountId: string): Promise<Actor | undefined> {
    const [actor] = await this.uow.query<Actor>(
      `SELECT ${actorColumns} FROM account a LEFT JOIN role_grant g ON g.account_id = a.id
       WHERE a.id = $1 AND a.disabled_at IS NULL GROUP BY a.id`,
      [accountId],
    );
    return actor;
  }

  /** Accounts that hold a role whose scope is everything or the id given. */
  async holders(role: Grant['role'], scopeId: string | null): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT DISTINCT g.account_id AS id FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE g.role = $1 AND (g.scope_kind = 'all' OR g.scope_id = $2) AND a.disabled_at IS NULL`,
      [role, scopeId],
    );
    return rows.map(({ id }) => id);
  }

  /** Where and in which language to write to somebody. */
  async addressee(accountId: string) {
    const [found] = await this.uow.query<{ email: string; name: string; locale: Actor['locale'] }>(
      `SELECT email::text AS email, name, locale FROM account
       WHERE id = $1 AND disabled_at IS NULL`,
      [accountId],
    );
    return found;
  }
}
