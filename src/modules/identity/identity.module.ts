import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Accounts } from './accounts.js';
import { ChangeLocale } from './commands/change-locale.js';
import { ChangePassword } from './commands/change-password.js';
import { RequestPasswordReset } from './commands/request-password-reset.js';
import { VerifyEmail } from './commands/verify-email.js';
import { ConsentsModule } from './consents/consents.module.js';
import { OneTimeLinksController } from './http/one-time-links.controller.js';
import { SessionController } from './http/session.controller.js';
import { OneTimeTokens } from './one-time-tokens.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { BearerStrategy } from './strategies/bearer.strategy.js';
import { PasswordStrategy } from './strategies/password.strategy.js';
import { SessionStrategy } from './strategies/session.strategy.js';

/** People's accounts, roles with scopes, sessions and tokens. Global: every room asks who acts. */
@Global()
@Module({
  imports: [PassportModule, ConsentsModule],
  controllers: [SessionController, OneTimeLinksController],
  providers: [
    Accounts,
    Passwords,
    Sessions,
    OneTimeTokens,
    PasswordStrategy,
    SessionStrategy,
    BearerStrategy,
    ChangeLocale,
    ChangePassword,
    RequestPasswordReset,
    VerifyEmail,
  ],
  exports: [Accounts, Passwords, OneTimeTokens],
})
export class IdentityModule {}
