import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/authz/index.js';
import { FeedCalls, type Tagged } from '../queries/feed-calls.js';
import { CallFeed, FeedQuery } from './feed.dto.js';

const unchanged = { status: 304, description: 'As `If-None-Match` says' };

/** Feeds for calendars and other sites: no account, no cookie, the same for everybody. */
@ApiTags('calls')
@Controller('calls')
export class FeedsController {
  constructor(private readonly feeds: FeedCalls) {}

  @Get('feed.json')
  @Public()
  @ApiOkResponse({ type: CallFeed })
  @ApiResponse(unchanged)
  async getJson(
    @Query() { lang }: FeedQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.feeds.json(lang), known, 'application/feed+json; charset=utf-8');
  }

  @Get('feed.ics')
  @Public()
  @ApiProduces('text/calendar')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  @ApiResponse(unchanged)
  async getCalendar(
    @Query() { lang }: FeedQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.feeds.calendar(lang), known, 'text/calendar; charset=utf-8');
  }
}

/** Five minutes in any cache on the way: nobody is in it. */
async function send(
  reply: FastifyReply,
  { body, etag }: Tagged<CallFeed | string>,
  known: string | undefined,
  type: string,
): Promise<void> {
  const headers = { etag, 'cache-control': 'public, max-age=300' };
  const isKnown = known?.split(',').some((tag) => tag.trim() === etag) ?? false;
  if (isKnown) return reply.status(304).headers(headers).send();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await reply.headers({ ...headers, 'content-type': type }).send(text);
}
