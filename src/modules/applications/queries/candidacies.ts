import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/time/index.js';
import { Programmes } from '../../programmes/index.js';
import { Projects } from '../../projects/index.js';
import { Students } from '../../students/index.js';
import type { Candidacy } from '../application.rules.js';
import { ApplicationRecords } from './application-records.js';

export interface Subject {
  readonly id: string;
  readonly studentId: string;
  readonly callId: string;
  readonly ruleSetId: string;
  readonly statement: string;
  readonly state: string;
  readonly editableUntil: Date | null;
}

/** Gathers what the rules of a call are judged on; inside the open transaction if there is one. */
@Injectable()
export class Candidacies {
  constructor(
    private readonly programmes: Programmes,
    private readonly projects: Projects,
    private readonly students: Students,
    private readonly records: ApplicationRecords,
    private readonly clock: Clock,
  ) {}

  async of(application: Subject): Promise<Candidacy> {
    const call = await this.programmes.require(application.callId);
    const rules = await this.programmes.rules(application.ruleSetId);
    const student = await this.students.require(application.studentId);
    const rows = await this.records.choiceRows(application.id);
    const projects = await this.projects.summaries(rows.map(({ projectId }) => projectId));
    const choices = rows.flatMap(({ projectId, weeks, startsOn }) => {
      const project = projects.get(projectId);
      return project ? [{ project, weeks, startsOn }] : [];
    });
    const { statement } = application;
    const until = untilOf(application, call.closesAt);
    return { call, rules, student, statement, choices, until, now: this.clock.now() };
  }
}

/** Until when it can be handed in: the deadline, or the date that was given with a return. */
export const untilOf = (
  { state, editableUntil }: Pick<Subject, 'state' | 'editableUntil'>,
  closesAt: Date,
): Date => (state === 'returned' ? (editableUntil ?? closesAt) : closesAt);
