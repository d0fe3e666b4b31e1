import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { ChangeProgrammeYear, CreateProgrammeYear } from '../http/programme-year.dto.js';
import { callProblem } from '../call.problems.js';
import { ProgrammeYear } from '../programme-year.entity.js';

/** Describes a programme year, or changes what is said of it. */
@Injectable()
export class SaveProgrammeYear {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** The id of the new year; `programme_year.exists` when it is there already. */
  async create({ year, ...input }: CreateProgrammeYear): Promise<string> {
    refuseReversed(input.opensOn, input.endsOn);
    const id = randomUUID();
    await this.uow.run(async () => {
      await this.uow.repository(ProgrammeYear).insert({ id, year, ...columnsOf(input) });
      await this.record('described', id, year);
    });
    return id;
  }

  async change(id: string, input: ChangeProgrammeYear, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const years = this.uow.repository(ProgrammeYear);
      const found = await years.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw problem('not_found');
      refuseStale(found.version, seen);
      Object.assign(found, columnsOf(input));
      refuseReversed(found.opensOn, found.endsOn);
      await years.save(found);
      await this.record('changed', id, found.year);
    });
  }

  private async record(verb: string, subjectId: string, year: number): Promise<void> {
    const name = `programme_year.${verb}`;
    await this.events.record({ name, subjectType: 'programme_year', subjectId, payload: { year } });
  }
}

/** Input as columns; what was left out is absent, so that it stays as it is. */
const columnsOf = ({ title, ...days }: ChangeProgrammeYear): Partial<ProgrammeYear> => ({
  ...days,
  ...(title !== undefined && {
    titleKo: title?.ko ?? null,
    titleEn: title?.en ?? null,
    titleFr: title?.fr ?? null,
  }),
});

function refuseReversed(opensOn?: string | null, endsOn?: string | null): void {
  if (!opensOn || !endsOn || opensOn <= endsOn) return;
  const code = 'call.dates_reversed';
  throw callProblem(code, {}, [{ pointer: '/endsOn', code }]);
}
