import { addDays } from '../platform/time/index.js';
import { castMember } from './cast.js';
import { type DemonstrationFunds, post } from './funds.js';
import { isStay, type StayEnding } from './plans.js';
import { createRandom, type Random } from './random.js';
import { type Story, type World } from './stories.js';
import { type Moment, type Timeline } from './timeline.js';
import { reasons } from './words.js';

const awardCeilingCents = 600_000;
const awardCentsPerWeek = 25_000;

/** Adds the steps of every placement and its award to the timeline. */
export function tellPlacements(
  stories: readonly Story[],
  world: World,
  funds: DemonstrationFunds,
  timeline: Timeline,
): void {
  const random = createRandom('placements');
  stories.forEach((story) => {
    if (isStay(story.ending)) new Stay(story, world, funds, timeline, random).tell(story.ending);
  });
}

/** One placement from the student's yes to where it stands today. */
class Stay {
  private readonly id: string;
  private readonly awardId: string;
  private readonly adviser: string;
  private readonly fundId: string;
  private readonly cents: number;

  constructor(
    private readonly story: Story,
    private readonly world: World,
    funds: DemonstrationFunds,
    private readonly timeline: Timeline,
    private readonly random: Random,
  ) {
    this.id = random.uuid();
    this.awardId = random.uuid();
    const montreal = story.offer?.project.hub === 'montreal' && random.chance(0.7);
    this.adviser = castMember(
      world.cast,
      montreal ? 'adviser.montreal@mitacs.example' : 'adviser@mitacs.example',
    );
    const open = story.call === 'gri' || story.call === 'gra';
    this.fundId = random.pick(open ? funds.open.slice(0, 2) : funds.past);
    const internship = world.calls[story.call].programme === 'GRI';
    this.cents = internship
      ? awardCeilingCents
      : Math.min(awardCeilingCents, story.stay.weeks * awardCentsPerWeek);
  }

  tell(ending: StayEnding): void {
    this.propose();
    if (ending === 'stay_proposed') return;
    if (ending === 'stay_returned') return this.refuse('returned', reasons.returnStay[0]);
    if (ending === 'stay_rejected') {
      return this.refuse('rejected', reasons.rejectStay[0], { seat: null });
    }
    this.approve();
    if (ending === 'stay_approved') return;
    if (ending === 'stay_withdrawn') return this.withdraw();
    this.serve(ending);
  }

  private propose(): void {
    const { offer, student, stay, schedule, call } = this.story;
    this.timeline.add(
      { at: schedule.answered, actor: student.accountId },
      `INSERT INTO placement (id, application_id, student_id, project_id, offer_id, seat, starts_on,
                              weeks, units, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.id,
        this.story.id,
        student.id,
        offer?.project.id,
        offer?.id,
        offer?.seat,
        stay.startsOn,
        stay.weeks,
        this.world.calls[call].programme === 'GRA' ? 1 : 0,
        student.accountId,
      ],
    );
  }

  private refuse(state: string, reason: string, also: Record<string, unknown> = {}): void {
    const moment = { at: this.story.schedule.decided, actor: this.adviser, reason };
    this.timeline.move(moment, 'placement', this.id, state, { reason, ...also });
  }

  /** Approval and award are one decision. */
  private approve(): void {
    const at = this.story.schedule.decided;
    const moment: Moment = { at, actor: this.adviser };
    this.timeline.move(moment, 'placement', this.id, 'approved', {
      approved_by: this.adviser,
      approved_at: at,
    });
    this.timeline.add(
      moment,
      `INSERT INTO award (id, placement_id, student_id, fund_id, currency, amount_cents)
       VALUES ($1, $2, $3, $4, 'CAD', $5)`,
      [this.awardId, this.id, this.story.student.id, this.fundId, this.cents],
    );
    this.post(moment, 'award', 'available', 'committed');
  }

  private withdraw(): void {
    const at = new Date(this.story.schedule.decided.getTime() + 20 * 3_600_000);
    const reason = reasons.withdrawStay[0];
    const moment = { at, actor: this.story.student.accountId, reason };
    this.timeline.move(moment, 'placement', this.id, 'withdrawn', { seat: null, reason });
    this.timeline.move(moment, 'award', this.awardId, 'cancelled');
    this.post(moment, 'award_cancellation', 'committed', 'available');
  }

  /** From the last preparations to the end, as far as the story has come. */
  private serve(ending: StayEnding): void {
    const { startsOn, weeks } = this.story.stay;
    const day = (days: number): Date => new Date(`${addDays(startsOn, days)}T14:00:00Z`);
    const step = (days: number, state: string, also: Record<string, unknown> = {}): void =>
      this.timeline.move({ at: day(days), actor: this.adviser }, 'placement', this.id, state, also);
    step(-14, 'ready');
    if (ending === 'stay_ready') return;
    step(0, 'active');
    if (ending === 'stay_active') return;
    if (ending === 'stay_terminated') {
      const reason = reasons.terminate[0];
      return step(56, 'terminated', { seat: null, served_weeks: 8, reason });
    }
    step(7 * weeks, 'report_due');
    if (ending === 'stay_completed') step(7 * weeks + this.random.int(5, 15), 'completed');
  }

  private post(
    moment: Moment,
    kind: 'award' | 'award_cancellation',
    from: 'available' | 'committed',
    to: 'available' | 'committed',
  ): void {
    post(this.timeline, moment, {
      id: this.random.uuid(),
      fundId: this.fundId,
      awardId: this.awardId,
      kind,
      from,
      to,
      cents: this.cents,
    });
  }
}
