import { Injectable } from '@nestjs/common';
import { Clock, wallTime } from '../../../platform/time/index.js';
import { Programmes, type Call, type RuleSet } from '../../programmes/index.js';
import { Students } from '../../students/index.js';
import { staysOf, type Candidacy, type Stay, type StayCase } from '../eligibility/candidacy.js';
import { ChosenProjects } from './chosen-projects.js';
import { PapersOfApplication } from './papers-of-application.js';

export interface Subject {
  readonly id: string;
  readonly studentId: string;
  readonly callId: string;
  readonly ruleSetId: string;
  readonly statement: string;
  readonly state: string;
  readonly editableUntil: Date | null;
  readonly unitsWished: number | null;
  readonly homeSupervisorName: string | null;
}

/** Gathers what the rules of a call are judged on; inside the open transaction if there is one. */
@Injectable()
export class Candidacies {
  constructor(
    private readonly programmes: Programmes,
    private readonly students: Students,
    private readonly chosen: ChosenProjects,
    private readonly papers: PapersOfApplication,
    private readonly clock: Clock,
  ) {}

  /** All of it; a constant number of queries however much was chosen. */
  async of(application: Subject): Promise<Candidacy> {
    const choices = await this.chosen.of(application.id);
    const { call, ...facts } = await this.person(application);
    const papers = await this.papers.of(application.id, facts.student.accountId);
    const until = untilOf(application, call.closesAt);
    return {
      ...facts,
      call,
      choices,
      stays: staysOf(choices, facts.rules),
      statement: application.statement,
      papers: { ...papers, homeSupervisor: application.homeSupervisorName },
      until,
      countsUntil: withGrace(until, facts.rules),
      isReturned: application.state === 'returned',
      now: this.clock.now(),
    };
  }

  /** What is judged when a stay is offered, with the profile as it is today. */
  async forStay(application: Subject, stay: Stay): Promise<StayCase> {
    const { call: _call, ...facts } = await this.person(application);
    return { ...facts, stays: [stay] };
  }

  private async person(
    application: Subject,
  ): Promise<Omit<StayCase, 'stays'> & { readonly call: Call }> {
    const call = await this.programmes.require(application.callId);
    const rules = await this.programmes.rules(application.ruleSetId);
    const student = await this.students.require(application.studentId);
    const entitlement = await this.students.entitlement(application.studentId);
    const units = rules.units === 0 ? 0 : (application.unitsWished ?? rules.units);
    const deadline = dayIn(call.closesAt, call.timeZone);
    return {
      ...{ call, rules, student, entitlement, units, deadline },
      today: dayIn(this.clock.now(), 'Asia/Seoul'),
    };
  }
}

/** Until when it can be handed in: the deadline, or the date that was given with a return. */
export const untilOf = (
  { state, editableUntil }: Pick<Subject, 'state' | 'editableUntil'>,
  closesAt: Date,
): Date => (state === 'returned' ? (editableUntil ?? closesAt) : closesAt);

/** The instant up to which a submission counts: nobody is told of the minutes of grace. */
export const withGrace = (until: Date, { graceMinutes }: Pick<RuleSet, 'graceMinutes'>): Date =>
  new Date(until.getTime() + graceMinutes * 60_000);

const dayIn = (instant: Date, zone: string): string => wallTime(instant, zone).slice(0, 10);
