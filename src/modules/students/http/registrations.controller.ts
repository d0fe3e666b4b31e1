import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { RegisterStudent } from '../commands/register-student.js';
import { Register } from './student.dto.js';

@ApiTags('students')
@Controller('registrations')
export class RegistrationsController {
  constructor(private readonly register: RegisterStudent) {}

  /** The answer is the same whether the address is known or not. */
  @Post()
  @Public()
  @HttpCode(202)
  @ApiAcceptedResponse({
    description: 'A mail follows if the address was not known.',
    schema: { type: 'object', maxProperties: 0 },
  })
  async post(@Body() body: Register): Promise<Record<string, never>> {
    await this.register.execute(body);
    return {};
  }
}
