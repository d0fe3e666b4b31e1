import { translate } from '../../../platform/i18n/index.js';
import { wallTime } from '../../../platform/time/index.js';
import type { CallFeed, FeedItem } from '../http/feed.dto.js';
import type { Call } from '../queries/call-rows.js';
import { callInWords, pageOfCall, titleIn, type FeedSource } from './feed-words.js';

/** Published calls as JSON Feed 1.1; the facts of each stand in `_danpung`. */
export function jsonFeedOf(source: FeedSource): CallFeed {
  const { calls, locale, publicUrl } = source;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: translate(locale, 'calls:feed.title'),
    home_page_url: `${publicUrl}/`,
    feed_url: `${publicUrl}/api/calls/feed.json?lang=${locale}`,
    language: locale,
    items: calls.map((call) => itemOf(call, source)),
  };
}

function itemOf(call: Call, { locale, publicUrl }: FeedSource): FeedItem {
  const { id, code, programme, year, closesAtWording, timeZone } = call;
  const opensAt = call.opensAt.toISOString();
  return {
    id: `urn:uuid:${id}`,
    url: pageOfCall(publicUrl, call),
    title: titleIn(call, locale),
    content_text: callInWords(call, locale),
    date_published: opensAt,
    language: locale,
    _danpung: {
      ...{ callId: id, code, programme, year, opensAt },
      closesAt: call.closesAt.toISOString(),
      closesAtLocal: wallTime(call.closesAt, timeZone),
      timeZone,
      closesAtWording,
    },
  };
}
