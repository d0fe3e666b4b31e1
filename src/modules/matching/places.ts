import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import { Applications, type Application } from '../applications/index.js';
import { Programmes, type RuleSet } from '../programmes/index.js';
import { Projects, type SeatHolder } from '../projects/index.js';
import { Students, type Entitlement } from '../students/index.js';
import { ineligibility } from './eligibility.js';
import { offerProblem } from './offer.problems.js';
import { lifetimeRefusal, stayRefusal, type Share, type Stay } from './stay.rules.js';

/** Who is to hold the seat; the id is known before the row exists. */
export interface Holder {
  readonly id: string;
  readonly as: SeatHolder;
}

/** A stay that somebody wishes for a student. */
export interface Wish extends Stay {
  readonly studentId: string;
  readonly ruleSetId: string;
  /** What the student holds, locked. */
  readonly held: Entitlement;
  /** The placement that would be changed: it does not stand in its own way. */
  readonly instead?: Share & { readonly id: string };
}

/** What an application may be given: the stay and the seat, alike for offers and placements. */
@Injectable()
export class Places {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
    private readonly programmes: Programmes,
    private readonly projects: Projects,
    private readonly applications: Applications,
  ) {}

  /**
   * The application and what its student holds, both locked, in the one order; `not_found` for
   * a draft, which is its writer's alone. Inside of a unit of work, before any other lock.
   */
  async lock(applicationId: string): Promise<{ application: Application; held: Entitlement }> {
    // Whose it is never changes, so it is read before the locks.
    const [found] = await this.uow.query<{ studentId: string }>(
      `SELECT student_id AS "studentId" FROM application
       WHERE id = $1 AND submitted_at IS NOT NULL`,
      [applicationId],
    );
    if (!found) throw problem('not_found');
    const held = await this.students.lockEntitlement(found.studentId);
    return { application: await this.applications.lock(applicationId), held };
  }

  /**
   * Refuses a stay that breaks the rules of its application, goes beyond what the student has for
   * life, or overlaps with another; answers those rules. The database refuses the same of a
   * placement; here are the numbers, and here an offer that could not be accepted is never made.
   */
  async requireFit(wish: Wish): Promise<RuleSet> {
    const { held, instead, weeks } = wish;
    const rules = await this.programmes.rules(wish.ruleSetId);
    const { units } = rules;
    const refusal = stayRefusal(rules, wish) ?? lifetimeRefusal(held, { weeks, units }, instead);
    if (refusal) throw offerProblem(refusal.code, refusal.numbers);
    await this.refuseOverlap(wish);
    return rules;
  }

  /**
   * Months lie between submission and place: person and stay are judged again, as of today. What
   * is not known refuses nobody.
   */
  async refuseIneligible(
    application: Application,
    { startsOn, weeks }: Pick<Stay, 'startsOn' | 'weeks'>,
  ): Promise<void> {
    const checks = await this.applications.eligibilityForOffer(application, { startsOn, weeks });
    const refusal = ineligibility(checks);
    if (refusal) throw refusal;
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

  private async refuseOverlap({ studentId, startsOn, weeks, instead }: Wish): Promise<void> {
    const [other] = await this.uow.query<{ from: string; to: string }>(
      `SELECT starts_on::text AS "from", ends_on::text AS "to" FROM placement
       WHERE student_id = $1 AND id IS DISTINCT FROM $2::uuid
         AND state NOT IN ('rejected', 'withdrawn', 'terminated')
         AND stay && daterange($3::date, $3::date + 7 * $4::int, '[)')
       ORDER BY starts_on LIMIT 1`,
      [studentId, instead?.id ?? null, startsOn, weeks],
    );
    if (other) throw offerProblem('placement.overlap', { ...other });
  }
}
