import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { credentialsMissing } from '../identity.problems.js';

/** Lets a request through that carries the right address and password. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override handleRequest<User>(error: Error | null, user: User | false): User {
    if (error) throw error;
    if (!user) throw credentialsMissing();
    return user;
  }
}
