import { Injectable } from '@nestjs/common';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { presentSupervisor } from '../http/supervisor.presenter.js';
import type { SupervisorView } from '../http/supervisor.view.js';
import { maySeeSupervisor } from '../supervisor.policy.js';
import { Supervisors } from '../supervisors.js';

/** One supervisor for whoever may see them; `not_found` for everybody else. */
@Injectable()
export class FindSupervisor {
  constructor(private readonly supervisors: Supervisors) {}

  async execute(viewer: Actor, id: string): Promise<SupervisorView> {
    const supervisor = await this.supervisors.require(id);
    if (!maySeeSupervisor(viewer, supervisor)) throw problem('not_found');
    return presentSupervisor(supervisor, viewer);
  }
}
