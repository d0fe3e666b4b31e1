import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { problem } from '../../../../platform/http/index.js';
import { Clock, wallTime } from '../../../../platform/time/index.js';
import type { Actor } from '../../../identity/index.js';
import { Programmes } from '../../../programmes/index.js';
import { isOwner } from '../../application.policy.js';
import type { ApplicationRow } from '../../queries/application-rows.js';
import { ApplicationRecords } from '../../queries/application-records.js';
import type { ReferenceList, ReferenceView } from '../http/reference.view.js';
import { mayStillAsk, rightsOnRequest } from '../reference.policy.js';
import { liveStates } from '../reference.js';
import { dueAtOf, flagsOf, writtenUntil } from '../reference.rules.js';
import { selectListed, type ListedRequest } from './reference-rows.js';

interface Around {
  readonly studentEmail: string;
  readonly academicDomains: readonly string[];
}

/** The referees of an application and what became of each, for whoever may see it. */
@Injectable()
export class ListReferences {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ApplicationRecords,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor, applicationId: string): Promise<ReferenceList> {
    const row = await this.records.visible(viewer, applicationId);
    const rules = await this.programmes.rules(row.ruleSetId);
    const requests = await this.uow.query<ListedRequest>(selectListed, [applicationId]);
    const dueAt = dueAtOf(
      { closesAt: writtenUntil(row.closesAt, row), timeZone: row.callTimeZone },
      rules.referenceLateDays,
    );
    const now = this.clock.now();
    const mayAsk = mayStillAsk({ state: row.state, closesAt: row.closesAt, dueAt }, now);
    const around = await this.around(row);
    const named = requests.filter(({ state }) => liveStates.includes(state)).length;
    return {
      items: requests.map((one) => ({
        ...present(one, around),
        can: rightsOnRequest(viewer, row, one, { mayAsk, now }),
      })),
      nextCursor: null,
      least: rules.minReferences,
      most: rules.maxReferences,
      named,
      arrived: requests.filter(({ state }) => state === 'received').length,
      dueAt: dueAt.toISOString(),
      dueAtLocal: wallTime(dueAt, row.callTimeZone),
      timeZone: row.callTimeZone,
      can: { add: mayAsk && isOwner(viewer, row) && named < rules.maxReferences },
    };
  }

  async byId(viewer: Actor, applicationId: string, id: string): Promise<ReferenceView> {
    const { items } = await this.execute(viewer, applicationId);
    const found = items.find((one) => one.id === id);
    if (!found) throw problem('not_found');
    return found;
  }

  private async around({ ownerAccountId }: ApplicationRow): Promise<Around> {
    const [found] = await this.uow.query<Around>(
      `SELECT email::text AS "studentEmail", ARRAY(SELECT lower(domain::text)
         FROM university_domain) AS "academicDomains" FROM account WHERE id = $1`,
      [ownerAccountId],
    );
    return found ?? { studentEmail: '', academicDomains: [] };
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

const present = (one: ListedRequest, around: Around): Omit<ReferenceView, 'can'> => ({
  id: one.id,
  name: one.name,
  email: one.email,
  institution: one.institution,
  relation: one.relation,
  locale: one.locale,
  waivesAccess: one.waivesAccess,
  state: one.state,
  flags: flagsOf(one.email, around),
  requestedAt: one.requestedAt.toISOString(),
  openedAt: instant(one.openedAt),
  receivedAt: instant(one.receivedAt),
  isLate: one.isLate,
  remindedAt: instant(one.remindedAt),
  replacesId: one.replacesId,
});
