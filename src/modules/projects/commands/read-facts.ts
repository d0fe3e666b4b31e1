import { Injectable } from '@nestjs/common';
import { problem, type FieldError } from '../../../platform/http/index.js';
import { instantOf, InvalidWallTime } from '../../../platform/time/index.js';
import { Programmes } from '../../programmes/index.js';
import { Universities } from '../../universities/index.js';
import type { ChangeProject } from '../http/project.dto.js';
import { columnsOf } from '../project.columns.js';
import type { ProjectEntity } from '../project.entity.js';
import { projectProblem } from '../project.problems.js';
import { contradictionsOf } from '../project.rules.js';

type Facts = Omit<ChangeProject, 'capacity'>;
type Call = NonNullable<Awaited<ReturnType<Programmes['find']>>>;

/** Turns what was sent about a project into columns; points to all that cannot be meant. */
@Injectable()
export class ReadFacts {
  constructor(
    private readonly programmes: Programmes,
    private readonly universities: Universities,
  ) {}

  /** Refuses what names nothing, contradicts itself or closes outside of the call. */
  async execute(callId: string, facts: Facts): Promise<Partial<ProjectEntity>> {
    const {
      hostingUnit,
      safety,
      ethics,
      researchSecurity,
      partner,
      applicationsCloseAt,
      applicationsCloseAtLocal,
      ...plain
    } = facts;
    const call = await this.programmes.find(callId);
    const errors = contradictionsOf(facts);
    if (!call) errors.unshift(notAllowed('/callId'));
    if (plain.provinceCode && !(await this.universities.knowsProvince(plain.provinceCode))) {
      errors.push(notAllowed('/provinceCode'));
    }
    if (!call || errors.length > 0) throw problem('input.invalid', {}, errors);
    const closeAt = deadlineOf({ applicationsCloseAt, applicationsCloseAtLocal }, call);
    return {
      ...plain,
      ...columnsOf({ hostingUnit, safety, ethics, researchSecurity, partner }),
      ...(closeAt !== undefined && { applicationsCloseAt: closeAt }),
    };
  }
}

const notAllowed = (pointer: string): FieldError => ({ pointer, code: 'input.not_allowed' });

type Sent = Pick<Facts, 'applicationsCloseAt' | 'applicationsCloseAtLocal'>;

/** The project's own deadline, inside of its call; undefined where nothing was said. */
function deadlineOf(sent: Sent, call: Call): Date | null | undefined {
  const { applicationsCloseAt: instant, applicationsCloseAtLocal: local } = sent;
  if (local !== undefined && instant !== undefined) {
    throw problem('input.invalid', {}, [notAllowed('/applicationsCloseAtLocal')]);
  }
  if (local === undefined && instant == null) return instant;
  const closeAt = local === undefined ? new Date(instant as string) : onTheWall(local, call);
  const pointer = local === undefined ? '/applicationsCloseAt' : '/applicationsCloseAtLocal';
  const refuse = (code: Parameters<typeof projectProblem>[0], instant: Date): never => {
    throw projectProblem(code, { at: instant.toISOString() }, [{ pointer, code }]);
  };
  if (closeAt >= call.closesAt) refuse('project.closes_after_call', call.closesAt);
  if (closeAt <= call.opensAt) refuse('project.closes_before_call_opens', call.opensAt);
  return closeAt;
}

/** The earlier of the two instants where the clocks go back: nobody loses an hour of notice. */
function onTheWall(local: string, { timeZone }: Call): Date {
  try {
    return instantOf(local, timeZone, 'earlier');
  } catch (error) {
    if (!(error instanceof InvalidWallTime)) throw error;
    throw problem('input.invalid', {}, [
      { pointer: '/applicationsCloseAtLocal', code: 'input.bad_date' },
    ]);
  }
}
