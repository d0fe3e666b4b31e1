import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { problem } from '../../platform/http/index.js';
import { Clock } from '../../platform/time/index.js';
import { Application } from './application.entity.js';
import { applicationMachine, type ApplicationAction } from './application.machine.js';

const pastTense: Readonly<Record<ApplicationAction, string>> = {
  submit: 'submitted',
  withdraw: 'withdrawn',
  nominate: 'nominated',
  return: 'returned',
  endorse: 'endorsed',
  reject: 'rejected',
  offer: 'offered',
  accept: 'accepted',
  decline: 'declined',
  expire: 'expired',
  rescind: 'offer_rescinded',
  place: 'placed',
};

export interface Move {
  readonly action: ApplicationAction;
  /** Kept in the history. */
  readonly reason?: string;
  readonly changes?: Partial<
    Pick<Application, 'returnReason' | 'editableUntil' | 'decisionReason'>
  >;
}

/** The one door through which an application changes its state, for this module and higher ones. */
@Injectable()
export class Applications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The application, locked until the transaction ends; `not_found` when there is none. */
  async lock(id: string): Promise<Application> {
    const found = await this.uow
      .repository(Application)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw problem('not_found');
    return found;
  }

  /** Moves a locked application and records the event; `application.wrong_state` when illegal. */
  async move(application: Application, { action, reason, changes }: Move): Promise<Application> {
    const state = applicationMachine.next(application.state, action);
    Object.assign(application, changes, { state, updatedAt: this.clock.now() });
    const { submittedAt: _kept, ...columns } = application;
    await this.uow.because(reason, () => this.uow.repository(Application).save(columns));
    await this.events.record({
      name: `application.${pastTense[action]}`,
      subjectType: 'application',
      subjectId: application.id,
      payload: { studentId: application.studentId, callId: application.callId },
    });
    return this.uow.repository(Application).findOneByOrFail({ id: application.id });
  }
}
