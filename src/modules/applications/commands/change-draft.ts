import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { Application } from '../application.entity.js';
import type { ChangeApplication } from '../http/application.dto.js';
import { Drafts } from './drafts.js';

/** Saves what the student has written so far; the form does so by itself, hence no event. */
@Injectable()
export class ChangeDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
  ) {}

  /** What is named is changed; what stands already is not, nor the version then. */
  async execute(actor: Actor, id: string, wishes: ChangeApplication, seen?: number): Promise<void> {
    const named = Object.entries(wishes).filter(([, value]) => value !== undefined);
    if (named.length === 0) {
      throw problem('input.invalid', {}, [{ pointer: '', code: 'input.required' }]);
    }
    await this.uow.run(async () => {
      const application = await this.drafts.lock(actor, id, seen);
      await this.refuseUnits(application, wishes);
      const changes = named.filter(
        ([field, value]) => application[field as keyof Application] !== value,
      );
      if (changes.length === 0) return;
      const { submittedAt: _kept, ...columns } = application;
      await this.uow.repository(Application).save({
        ...columns,
        ...Object.fromEntries(changes),
        updatedAt: this.clock.now(),
      });
    });
  }

  /** Units are of awards; an internship is one stay. */
  private async refuseUnits(
    application: Application,
    { unitsWished }: ChangeApplication,
  ): Promise<void> {
    if (unitsWished === undefined || unitsWished === null) return;
    const { programme } = await this.programmes.require(application.callId);
    if (programme === 'GRA') return;
    const refused = { pointer: '/unitsWished', code: 'input.not_allowed' };
    throw problem('input.invalid', {}, [refused]);
  }
}
