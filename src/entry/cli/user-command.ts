import { isEmail, isUUID } from 'class-validator';
import { Option, type Command } from 'commander';
import {
  Accounts,
  OneTimeTokens,
  Passwords,
  roles,
  type Grant,
} from '../../modules/identity/index.js';
import { Events } from '../../platform/events/index.js';
import { locales, type Locale } from '../../platform/i18n/index.js';
import { hubs } from '../../reference/index.js';
import { refuseWrongScope, usualScope } from './role-scopes.js';
import { firstLineOf } from './standard-input.js';
import { inTransaction, type Desk } from './transaction.js';
import { Refusal, say, words } from './words.js';

interface Options {
  email: string;
  name: string;
  role: Grant['role'];
  scope?: string;
  locale: Locale;
  passwordStdin?: boolean;
}

const shortestPassword = 12;

/** `user create`: an account with one role; a link, or a password from standard input, opens it. */
export function addUserCommand(program: Command): void {
  const user = program.command('user').description(words('user.about'));
  user
    .command('create')
    .description(words('user.create'))
    .requiredOption('--email <address>', words('user.email'))
    .requiredOption('--name <name>', words('user.name'))
    .addOption(new Option('--role <role>', words('user.role')).choices(roles).makeOptionMandatory())
    .option('--scope <scope>', words('user.scope'))
    .addOption(
      new Option('--locale <language>', words('user.locale')).choices(locales).default('ko'),
    )
    .option('--password-stdin', words('user.password_stdin'))
    .action(create);
}

async function create(options: Options): Promise<void> {
  if (!isEmail(options.email)) throw new Refusal(words('user.bad_email'));
  const passwordHash = options.passwordStdin ? await readPassword() : null;
  const link = await inTransaction('application', (desk) => open(desk, options, passwordHash));
  say(words('user.created', { email: options.email }));
  if (link) say(words('user.link', { link }));
}

async function readPassword(): Promise<string> {
  const password = await firstLineOf(process.stdin);
  if (password.length < shortestPassword) {
    throw new Refusal(words('user.short_password', { count: shortestPassword }));
  }
  return new Passwords().hash(password);
}

/** Answers the link with which the person chooses a password, unless there is one already. */
async function open(
  { uow, db, settings, clock }: Desk,
  { email, name, role, scope, locale }: Options,
  passwordHash: string | null,
): Promise<string | undefined> {
  const accounts = new Accounts(uow);
  if (await accounts.idByEmail(email)) throw new Refusal(words('user.taken'));
  const grant: Grant = { role, scope: await scopeOf(scope ?? usualScope(role), db) };
  refuseWrongScope(grant);
  const verified = passwordHash !== null;
  const id = await accounts.create({
    email,
    name,
    locale,
    passwordHash,
    verified,
    grants: [grant],
  });
  if (role === 'supervisor') {
    await db.query(
      'UPDATE supervisor SET account_id = $1 WHERE email = $2 AND account_id IS NULL',
      [id, email],
    );
  }
  await new Events(uow).record({ name: 'account.created', subjectType: 'account', subjectId: id });
  if (passwordHash) return undefined;
  const tokens = new OneTimeTokens(uow, settings, clock);
  const token = tokens.secretOf(await tokens.issue(id, 'reset_password'), 'reset_password');
  return `${settings.publicUrl}/reset-password?token=${encodeURIComponent(token)}`;
}

/** `all`, `self`, `hub:<code>` or `university:<id or mail domain>`. */
async function scopeOf(text: string, db: Desk['db']): Promise<Grant['scope']> {
  if (text === 'all' || text === 'self') return { kind: text, id: null };
  const [kind, name = ''] = text.split(':', 2);
  if (kind === 'hub' && hubs.some(({ code }) => code === name)) return { kind, id: name };
  if (kind === 'university') {
    const [found] = (await db.query(
      isUUID(name)
        ? 'SELECT id FROM university WHERE id = $1'
        : 'SELECT university_id AS id FROM university_domain WHERE domain = $1',
      [name.toLowerCase()],
    )) as { id: string }[];
    if (found) return { kind, id: found.id };
  }
  throw new Refusal(words('user.bad_scope', { scope: text }));
}
