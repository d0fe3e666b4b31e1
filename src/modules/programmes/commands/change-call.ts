import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.js';
import { instantsTold } from '../call-times.rules.js';
import { refuseImpossibleTimes } from '../call.rules.js';
import type { ChangeCall as Input } from '../http/call.dto.js';
import { columnsOf } from './call-columns.js';
import { ReviseCall } from './revise-call.js';

/** Changes a call. New rules are a new version: applications keep those they were made under. */
@Injectable()
export class ChangeCall {
  constructor(private readonly revise: ReviseCall) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    const { rules } = input;
    const revision = {
      ...(rules && { rules }),
      set: (call: Parameters<typeof refuseImpossibleTimes>[0]) => {
        const instants = instantsTold(input, input.timeZone ?? call.timeZone, false);
        Object.assign(call, columnsOf(input, instants));
        refuseImpossibleTimes(call);
      },
    };
    await this.revise.execute(actor, id, revision, seen);
  }
}
