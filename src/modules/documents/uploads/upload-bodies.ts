import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** Lets the pieces of an upload through as they come: whoever reads them bounds them. */
@Injectable()
export class UploadBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    // The worker and the command line serve nobody.
    const adapter = this.host.httpAdapter as FastifyAdapter | undefined;
    adapter
      ?.getInstance()
      .addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => {
        done(null);
      });
  }
}
