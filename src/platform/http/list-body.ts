import type { PipeTransform } from '@nestjs/common';
import { ListOf } from './fields.js';
import { Problem } from './problem.js';
import { strictInput } from './validation.js';

/** For a body that is itself a list: each item is validated, pointers begin at the list (`/0/…`). */
export function listBody<Item extends object>(
  item: () => new () => Item,
  options: { minItems?: number; maxItems: number },
): PipeTransform<unknown, Promise<Item[]>> {
  class Body {
    items!: Item[];
  }
  ListOf(item, options)(Body.prototype, 'items');
  const pipe = strictInput();
  return {
    async transform(value) {
      try {
        const body = (await pipe.transform(
          { items: value },
          { type: 'body', metatype: Body },
        )) as Body;
        return body.items;
      } catch (error) {
        throw error instanceof Problem ? unwrapped(error) : error;
      }
    },
  };
}

const unwrapped = ({ code, status, numbers, errors }: Problem): Problem =>
  new Problem(
    code,
    status,
    numbers,
    errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/items/, '') })),
  );
