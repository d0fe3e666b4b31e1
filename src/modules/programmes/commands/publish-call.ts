import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { CallEntity } from '../call.entity.js';
import { callMachine } from '../call.machine.js';
import { refuseErrors } from '../lint/refuse-errors.rules.js';
import { Programmes } from '../programmes.js';

/** Shows a call to everyone, for good; one that contradicts itself is refused. */
@Injectable()
export class PublishCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly programmes: Programmes,
  ) {}

  async execute(id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const calls = this.uow.repository(CallEntity);
      const call = await calls.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!call) throw problem('not_found');
      refuseStale(call.version, seen);
      call.state = callMachine.next(call.state, 'publish');
      refuseErrors(await this.programmes.lint(id));
      await calls.save(call);
      await this.events.record({ name: 'call.published', subjectType: 'call', subjectId: id });
    });
  }
}
