import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.js';
import { callProblem } from '../call.problems.js';
import type { AddRuleSet as Input } from '../http/call.dto.js';
import { ReviseCall } from './revise-call.js';

/** Makes a new version of a call's rules, with the reason for it. */
@Injectable()
export class PublishRules {
  constructor(private readonly revise: ReviseCall) {}

  /** `call.rules_unchanged` when the rules say what the present version says. */
  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    const { rules, note = null } = input;
    const isNew = await this.revise.execute(actor, id, { rules, note }, seen);
    if (!isNew) throw callProblem('call.rules_unchanged');
  }
}
