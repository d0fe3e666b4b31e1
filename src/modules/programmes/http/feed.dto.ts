import { Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { locales, type Locale } from '../../../platform/i18n/index.js';
import { programmeNames, type ProgrammeName } from '../call.entity.js';

export class FeedQuery {
  @OneOf([...locales], {
    optional: true,
    description: 'Language of titles and texts; ko if absent',
  })
  lang?: Locale;
}

/** The facts of a call beside its text, for machines; instants in UTC. */
export class FeedFacts {
  @Id()
  callId!: string;

  @Text({ max: 40 })
  code!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;

  @Whole({ min: 2015, max: 2100 })
  year!: number;

  @Instant()
  opensAt!: string;

  @Instant()
  closesAt!: string;

  @Text({ max: 16 })
  closesAtLocal!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Text({ max: 200 })
  closesAtWording!: string;
}

export class FeedItem {
  @Text({ max: 100 })
  id!: string;

  @Text({ max: 2000, description: 'The page of the call' })
  url!: string;

  @Text({ max: 200 })
  title!: string;

  @Text({ max: 2000 })
  content_text!: string;

  @Instant({ description: 'When the call opens' })
  date_published!: string;

  @OneOf([...locales])
  language!: Locale;

  @Nested(() => FeedFacts)
  _danpung!: FeedFacts;
}

/** JSON Feed 1.1 of the published calls. */
export class CallFeed {
  @Text({ max: 100 })
  version!: string;

  @Text({ max: 200 })
  title!: string;

  @Text({ max: 2000 })
  home_page_url!: string;

  @Text({ max: 2000 })
  feed_url!: string;

  @OneOf([...locales])
  language!: Locale;

  @ListOf(() => FeedItem, { maxItems: 200 })
  items!: FeedItem[];
}
