import { Injectable } from '@nestjs/common';
import { problem } from '../../../platform/http/index.js';
import { hasRole, type Actor } from '../../identity/index.js';
import { Supervisors } from '../../supervisors/index.js';
import { Universities, type University } from '../../universities/index.js';

export interface Host {
  readonly university: University;
  readonly supervisorId: string | null;
}

interface Wishes {
  readonly supervisorId?: string;
  readonly universityId?: string;
}

/** Says at which university and under whom a new project is: only admins may name others. */
@Injectable()
export class FindHost {
  constructor(
    private readonly supervisors: Supervisors,
    private readonly universities: Universities,
  ) {}

  async execute(actor: Actor, wishes: Wishes): Promise<Host> {
    const supervisor = wishes.supervisorId
      ? await this.supervisors.find(wishes.supervisorId)
      : await this.supervisors.byAccount(actor.accountId);
    if (wishes.supervisorId && !supervisor) throw notAllowed('/supervisorId');
    if (!hasRole(actor, 'admin') && supervisor?.accountId !== actor.accountId) {
      throw problem('auth.forbidden');
    }
    const universityId = wishes.universityId ?? supervisor?.universityId;
    if (!universityId) {
      throw problem('input.invalid', {}, [{ pointer: '/universityId', code: 'input.required' }]);
    }
    const university = await this.universities.find(universityId);
    const isElsewhere = supervisor !== undefined && supervisor.universityId !== universityId;
    if (university?.kind !== 'host' || isElsewhere) throw notAllowed('/universityId');
    return { university, supervisorId: supervisor?.id ?? null };
  }
}

const notAllowed = (pointer: string) =>
  problem('input.invalid', {}, [{ pointer, code: 'input.not_allowed' }]);
