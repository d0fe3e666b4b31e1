import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { problem } from '../../platform/http/index.js';
import { Clock } from '../../platform/time/index.js';
import { Application } from './application.entity.js';
import { applicationMachine, type ApplicationAction } from './application.machine.js';
import type { Stay } from './eligibility/candidacy.js';
import type { Check } from './eligibility/check.js';
import { judgeForOffer } from './eligibility/judge.js';
import type { Actor } from '../identity/index.js';
import { ApplicationRecords } from './queries/application-records.js';
import { Candidacies } from './queries/candidacies.js';

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
  restore_draft: 'restored',
  restore_submitted: 'restored',
  restore_returned: 'restored',
  restore_nominated: 'restored',
  restore_endorsed: 'restored',
  restore_under_consideration: 'restored',
  restore_waitlisted: 'restored',
};

export interface Move {
  readonly action: ApplicationAction;
  /** Kept in the history. */
  readonly reason?: string;
  readonly changes?: Partial<
    Pick<Application, 'returnReason' | 'returnMarks' | 'editableUntil' | 'decisionReason'>
  >;
  /** What the event tells besides of whom and to which call: ids and numbers only. */
  readonly told?: Readonly<Record<string, string | number>>;
}

/** The one door through which an application changes its state, for this module and higher ones. */
@Injectable()
export class Applications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly candidacies: Candidacies,
    private readonly records: ApplicationRecords,
  ) {}

  /** Whether the application is there for somebody at all: scope, state, conflicts, blindness. */
  isMetBy(viewer: Actor, id: string): Promise<boolean> {
    return this.records.isMetBy(viewer, id);
  }

  /** The application, locked until the transaction ends; `not_found` when there is none. */
  async lock(id: string): Promise<Application> {
    const found = await this.uow
      .repository(Application)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw problem('not_found');
    return found;
  }

  /**
   * What the rules that the application is judged by say of the person and a stay, as they are
   * today: asked before a place is offered. Unknown is null, as ever.
   */
  async eligibilityForOffer(application: Application, stay: Stay): Promise<Check[]> {
    return judgeForOffer(await this.candidacies.forStay(application, stay));
  }

  /** Moves a locked application and records the event; `application.wrong_state` when illegal. */
  async move(
    application: Application,
    { action, reason, changes, told }: Move,
  ): Promise<Application> {
    const state = applicationMachine.next(application.state, action);
    Object.assign(application, changes, { state, updatedAt: this.clock.now() });
    const { submittedAt: _kept, ...columns } = application;
    await this.uow.because(reason, () => this.uow.repository(Application).save(columns));
    await this.events.record({
      name: `application.${pastTense[action]}`,
      subjectType: 'application',
      subjectId: application.id,
      payload: { studentId: application.studentId, callId: application.callId, ...told },
    });
    return this.uow.repository(Application).findOneByOrFail({ id: application.id });
  }
}
