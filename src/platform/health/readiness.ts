import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { queuesToken, type Queues } from '../jobs/index.js';

const patienceMs = 1000;

/** Asks each part that the process leans on; one that does not answer within a second is down. */
@Injectable()
export class Readiness {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(queuesToken) private readonly queues: Queues,
  ) {}

  async partsDown(): Promise<string[]> {
    const parts = {
      database: () => this.uow.query('SELECT 1'),
      queue: () => this.queues.events.isPaused(),
    };
    const answers = await Promise.all(
      Object.entries(parts).map(async ([name, ask]) => ((await isAnswered(ask)) ? [] : [name])),
    );
    return answers.flat();
  }
}

function isAnswered(ask: () => Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
    ask()
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}
