import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/config/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Locale } from '../../../platform/i18n/index.js';
import { Clock } from '../../../platform/time/index.js';
import { calendarOf } from '../feeds/calendar.js';
import type { FeedSource } from '../feeds/feed-words.js';
import { jsonFeedOf } from '../feeds/json-feed.js';
import type { CallFeed } from '../http/feed.dto.js';
import { callOf, selectCalls, type Call } from './call-rows.js';

/** A feed with the tag under which it may be asked for again. */
export interface Tagged<Body> {
  readonly body: Body;
  readonly etag: string;
}

/** The published calls for whoever follows them from outside; the latest 200 deadlines. */
@Injectable()
export class FeedCalls {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async json(locale: Locale = 'ko'): Promise<Tagged<CallFeed>> {
    const source = await this.source(locale);
    return { body: jsonFeedOf(source), etag: tagOf(source) };
  }

  async calendar(locale: Locale = 'ko'): Promise<Tagged<string>> {
    const source = await this.source(locale);
    return { body: calendarOf(source), etag: tagOf(source) };
  }

  private async source(locale: Locale): Promise<FeedSource> {
    const rows = await this.uow.query<Call>(
      `${selectCalls} WHERE c.state = 'published' ORDER BY c.closes_at DESC, c.id LIMIT 200`,
    );
    const { publicUrl } = this.settings;
    return { calls: rows.map(callOf), locale, publicUrl, now: this.clock.now() };
  }
}

/** Of the calls and not of the instant of asking. Weak: what is sent may be compressed. */
function tagOf({ calls, locale, publicUrl }: FeedSource): string {
  const facts = JSON.stringify([locale, publicUrl, calls]);
  return `W/"${createHash('sha256').update(facts).digest('hex').slice(0, 24)}"`;
}
