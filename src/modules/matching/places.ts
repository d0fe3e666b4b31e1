import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/index.js';
import type { Application } from '../applications/index.js';
import { Programmes, type RuleSet } from '../programmes/index.js';
import { Projects, type SeatHolder } from '../projects/index.js';
import { offerProblem } from './offer.problems.js';
import { stayRefusal, type Stay } from './stay.rules.js';

/** Who is to hold the seat; the id is known before the row exists. */
export interface Holder {
  readonly id: string;
  readonly as: SeatHolder;
}

/** What an application may be given: the stay and the seat, alike for offers and placements. */
@Injectable()
export class Places {
  constructor(
    private readonly programmes: Programmes,
    private readonly projects: Projects,
  ) {}

  /** Answers the rules of the application; refuses a stay that they do not allow. */
  async requireAllowed({ ruleSetId }: { ruleSetId: string }, stay: Stay): Promise<RuleSet> {
    const rules = await this.programmes.rules(ruleSetId);
    const refusal = stayRefusal(rules, stay);
    if (refusal) throw offerProblem(refusal.code, refusal.numbers);
    return rules;
  }

  /**
   * Holds the lowest free seat of a published project of the application's call, and answers its
   * number; `project.full` when there is none. Inside of a unit of work, application locked.
   */
  async take(application: Application, projectId: string, holder: Holder): Promise<number> {
    const project = (await this.projects.summaries([projectId])).get(projectId);
    if (!project) {
      const error = { pointer: '/projectId', code: 'input.not_allowed' };
      throw problem('input.invalid', {}, [error]);
    }
    if (project.callId !== application.callId) {
      throw offerProblem('placement.project_of_other_call');
    }
    if (project.state !== 'published') {
      throw offerProblem('project.wrong_state', { state: project.state });
    }
    return this.projects.takeSeat(projectId, holder.id, holder.as);
  }
}
