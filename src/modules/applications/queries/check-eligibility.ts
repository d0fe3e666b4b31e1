import { Injectable } from '@nestjs/common';
import { translate } from '../../../platform/i18n/index.js';
import type { Actor } from '../../identity/index.js';
import { judge } from '../application.rules.js';
import type { Eligibility } from '../http/eligibility.view.js';
import { ApplicationRecords } from './application-records.js';
import { Candidacies } from './candidacies.js';

/** Whether an application could be handed in as it stands, rule by rule with the numbers. */
@Injectable()
export class CheckEligibility {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly candidacies: Candidacies,
  ) {}

  async execute(viewer: Actor, id: string): Promise<Eligibility> {
    const row = await this.records.visible(viewer, id);
    const checks = judge(await this.candidacies.of(row));
    return {
      eligible: checks.every(({ passed }) => passed !== false),
      checks: checks.map((check) => ({
        ...check,
        reason: translate(viewer.locale, `enums:rule.${check.rule}`),
      })),
    };
  }
}
