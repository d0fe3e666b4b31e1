import { Injectable } from '@nestjs/common';
import { Clock, wallTime } from '../../../platform/time/index.js';
import {
  Programmes,
  usualRules,
  type Call,
  type LintFinding,
  type RuleSet,
} from '../../programmes/index.js';
import { Students } from '../../students/index.js';
import * as counting from '../eligibility/preview.js';
import type { RulePreview } from '../http/rule-preview.view.js';

/** Students read at once: one query for every cohort that the programme has had. */
const batch = 2000;

/** Tries rules on everybody who could apply, before they are stored: counts, never names. */
@Injectable()
export class PreviewRules {
  constructor(
    private readonly programmes: Programmes,
    private readonly students: Students,
    private readonly clock: Clock,
  ) {}

  /** `not_found` when there is no such call. Rules left out stay as they are. */
  async execute(callId: string, tried: Partial<RuleSet>): Promise<RulePreview> {
    const call = await this.programmes.require(callId);
    const given = Object.entries(tried).filter(([, value]) => value !== undefined);
    const changes = Object.fromEntries(given) as Partial<RuleSet>;
    const lint = await this.programmes.lint(callId, changes);
    const preview = await this.count(call, { ...rulesOf(call), ...changes });
    return {
      lint: [...counting.unmeetable(preview).map((one) => unmet(one, preview)), ...lint],
      preview: { ...preview, rules: [...preview.rules] },
    };
  }

  private async count(call: Call, rules: RuleSet): Promise<counting.Preview> {
    const terms = {
      rules,
      deadline: wallTime(call.closesAt, call.timeZone).slice(0, 10),
      today: wallTime(this.clock.now(), 'Asia/Seoul').slice(0, 10),
    };
    let preview = counting.nobody;
    let after: string | null = null;
    for (;;) {
      const read = await this.students.atHome(after, batch);
      preview = counting.withStudents(preview, read, terms);
      after = read.at(-1)?.id ?? null;
      if (read.length < batch) return preview;
    }
  }
}

const rulesOf = (call: Call): RuleSet => call.rules ?? usualRules(call.programme, call.year);

/** Nobody is known who could apply. */
const unmet = (
  { rule, level }: Pick<LintFinding, 'level'> & { readonly rule: string },
  { students }: counting.Preview,
): LintFinding => ({
  code: 'no_student_can_meet',
  level,
  rules: counting.fieldsOf(rule),
  numbers: { rule, students },
});
