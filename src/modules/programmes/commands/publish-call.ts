import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { CallEntity } from '../call.entity.js';
import { callMachine } from '../call.machine.js';

/** Shows a call to everyone, for good. */
@Injectable()
export class PublishCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  async execute(id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const calls = this.uow.repository(CallEntity);
      const call = await calls.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!call) throw problem('not_found');
      refuseStale(call.version, seen);
      call.state = callMachine.next(call.state, 'publish');
      await calls.save(call);
      await this.events.record({ name: 'call.published', subjectType: 'call', subjectId: id });
    });
  }
}
