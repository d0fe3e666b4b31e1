import { Injectable, Module } from '@nestjs/common';
import { applicationEntities } from '../../src/modules/applications/index.js';
import { fundingEntities, FundingModule } from '../../src/modules/funding/index.js';
import { placementEntities, PlacementsModule } from '../../src/modules/placements/index.js';
import { callEntities } from '../../src/modules/programmes/index.js';
import { projectEntities } from '../../src/modules/projects/index.js';
import { studentEntities } from '../../src/modules/students/index.js';
import { Handlers } from '../../src/platform/events/index.js';
import { useTestDatabase, type TestDatabase } from './database.js';
import { Rooms } from './rooms.js';

/** Hands events to their handlers at once, where a worker would do it later. */
@Injectable()
export class Courier {
  constructor(private readonly handlers: Handlers) {}

  /** Lets every handler of the event work; nobody remembers that it was handled. */
  async deliver(name: string, subjectId: string): Promise<void> {
    const event = {
      id: subjectId,
      name,
      subjectId,
      subjectType: name.split('.')[0] ?? '',
      payload: {},
      actorId: null,
      occurredAt: new Date(),
    };
    for (const key of this.handlers.keysFor(name)) await this.handlers.get(key)?.handle(event);
  }
}

const entities = [
  ...callEntities,
  ...projectEntities,
  ...studentEntities,
  ...applicationEntities,
  ...placementEntities,
  ...fundingEntities,
];

interface Funding {
  db: () => TestDatabase;
  rooms: () => Rooms;
  courier: () => Courier;
}

/** Funds, awards and the approval of placements behind their routes. */
export function useFunding(): Funding {
  const db = useTestDatabase();
  let open: { rooms: Rooms; courier: Courier } | undefined;
  beforeAll(async () => {
    let courier: Courier | undefined;

    @Module({ providers: [Courier] })
    class Post {
      constructor(found: Courier) {
        courier = found;
      }
    }

    const rooms = await Rooms.open(db().url, [PlacementsModule, FundingModule, Post], entities);
    if (courier) open = { rooms, courier };
  });
  afterAll(() => open?.rooms.close());
  const ready = () => {
    if (!open) throw new Error('The rooms open in beforeAll: ask for them in a test.');
    return open;
  };
  return { db, rooms: () => ready().rooms, courier: () => ready().courier };
}
