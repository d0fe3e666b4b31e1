import { Injectable } from '@nestjs/common';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { seesDrafts } from '../call.policy.js';
import { presentCall } from '../http/call.presenter.js';
import type { CallView } from '../http/call.view.js';
import { Programmes } from '../programmes.js';

/** One call; a draft only for those who write drafts. */
@Injectable()
export class FindCall {
  constructor(
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor | undefined, id: string): Promise<CallView> {
    const call = await this.programmes.require(id);
    if (call.state === 'draft' && !seesDrafts(viewer)) throw problem('not_found');
    return presentCall(call, viewer, this.clock.now());
  }
}
