import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { strictInput } from '../../../platform/http/index.js';
import { credentialsMissing } from '../identity.problems.js';
import { SignInDto } from './identity.dto.js';

const input = strictInput();

/** Lets a request through that carries the right address and password. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  /** Guards come before pipes: the body is looked at here, as strictly as everywhere. */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await input.transform(body, { type: 'body', metatype: SignInDto });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(error: Error | null, user: User | false): User {
    if (error) throw error;
    if (!user) throw credentialsMissing();
    return user;
  }
}
