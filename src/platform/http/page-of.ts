import type { Type } from '@nestjs/common';
import { ListOf, Text } from './fields.js';
import type { Page } from './page.js';

/** The class of what a list answers; to be extended by one that names it in the OpenAPI document. */
export function pageOf<Item extends object>(item: Type<Item>): Type<Page<Item>> {
  class PageOf implements Page<Item> {
    @ListOf(() => item, { maxItems: 100 })
    items!: Item[];

    @Text({ max: 500, nullable: true })
    nextCursor!: string | null;
  }
  return PageOf;
}
