import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { ChangePassword } from '../commands/change-password.js';
import { RequestPasswordReset } from '../commands/request-password-reset.js';
import { VerifyEmail } from '../commands/verify-email.js';
import { AcceptedDto, EmailDto, OneTimeTokenDto, PasswordChangeDto } from './identity.dto.js';

@ApiTags('identity')
@Controller()
export class OneTimeLinksController {
  constructor(
    private readonly verifyEmail: VerifyEmail,
    private readonly requestReset: RequestPasswordReset,
    private readonly changePassword: ChangePassword,
  ) {}

  @Public()
  @Post('email-verifications')
  @HttpCode(204)
  @ApiNoContentResponse()
  verify(@Body() { token }: OneTimeTokenDto): Promise<void> {
    return this.verifyEmail.execute(token);
  }

  @Public()
  @Post('password-resets')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: AcceptedDto })
  async reset(@Body() { email }: EmailDto): Promise<AcceptedDto> {
    await this.requestReset.execute(email);
    return { accepted: true };
  }

  @Public()
  @Post('password-changes')
  @HttpCode(204)
  @ApiNoContentResponse()
  change(@Body() { token, password }: PasswordChangeDto): Promise<void> {
    return this.changePassword.execute(token, password);
  }
}
