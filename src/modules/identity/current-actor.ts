import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '../../platform/http/index.js';
import type { Actor } from './actor.js';

const actorOf = (context: ExecutionContext): Actor | undefined =>
  context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>().user;

/** Whoever is signed in; the guard has refused the request otherwise. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context);
  if (!actor) throw problem('auth.required');
  return actor;
});

/** On public routes: whoever is signed in, if anybody. */
export const Visitor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context),
);
