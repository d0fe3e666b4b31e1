import { Controller, Get, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../authz/index.js';
import { Readiness } from './readiness.js';

class Liveness {
  @ApiProperty({ enum: ['up'] })
  status!: 'up';
}

class ReadinessView {
  @ApiProperty({ enum: ['up', 'down'] })
  status!: 'up' | 'down';

  @ApiProperty({ type: [String], description: 'Parts that do not answer.' })
  down!: string[];
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs: nothing else is asked, so that a slow database restarts nothing. */
  @Public()
  @Get('live')
  @ApiOkResponse({ type: Liveness })
  live(): Liveness {
    return { status: 'up' };
  }

  /** Requests can be served; 503 with the parts that do not answer. */
  @Public()
  @Get('ready')
  @ApiOkResponse({ type: ReadinessView })
  @ApiServiceUnavailableResponse({ type: ReadinessView })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessView> {
    const down = await this.readiness.partsDown();
    if (down.length > 0) void reply.status(503);
    return { status: down.length > 0 ? 'down' : 'up', down };
  }
}
