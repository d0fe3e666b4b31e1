import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/authz/index.js';
import { Settings } from '../../../platform/config/index.js';
import { NeverReplayed } from '../../../platform/http/index.js';
import type { Actor } from '../actor.js';
import { ChangeLocale } from '../commands/change-locale.js';
import { CurrentActor } from '../current-actor.js';
import { signedIn } from '../identity.permissions.js';
import { clearSessionCookie, sessionCookie, setSessionCookie } from '../session-cookie.js';
import { Sessions } from '../sessions.js';
import {
  LocaleDto,
  presentUser,
  SessionDto,
  SignInDto,
  TokenDto,
  TokenRequestDto,
} from './identity.dto.js';
import { PasswordGuard } from './password.guard.js';

@ApiTags('identity')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly changeLocale: ChangeLocale,
  ) {}

  @Public()
  @UseGuards(PasswordGuard)
  @Post('session')
  @ApiBody({ type: SignInDto })
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(
    @Req() { user, cookies }: FastifyRequest & { user: Actor },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    // Whoever was signed in at this browser is not any more.
    await this.sessions.close(cookies[sessionCookie] ?? '');
    const secret = await this.sessions.open(user.accountId);
    setSessionCookie(reply, secret, this.settings.publicUrl.startsWith('https:'));
    return presentUser(user);
  }

  @signedIn('session.read')
  @Get('session')
  @ApiOkResponse({ type: SessionDto })
  read(@CurrentActor() actor: Actor): SessionDto {
    return presentUser(actor);
  }

  @signedIn('session.read')
  @Patch('session')
  @ApiOkResponse({ type: SessionDto })
  async speak(@CurrentActor() actor: Actor, @Body() { locale }: LocaleDto): Promise<SessionDto> {
    await this.changeLocale.execute(actor, locale);
    return presentUser({ ...actor, locale });
  }

  @Public()
  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close(request.cookies[sessionCookie] ?? '');
    clearSessionCookie(reply);
  }

  @signedIn('session.read')
  @Post('tokens')
  @NeverReplayed()
  @ApiCreatedResponse({ type: TokenDto })
  async issueToken(@CurrentActor() actor: Actor, @Body() body: TokenRequestDto): Promise<TokenDto> {
    return {
      token: await this.sessions.issueToken(actor.accountId, body.name, body.expiresInDays),
    };
  }
}
