import { insertRows } from './insert-rows.js';
import { isStay } from './plans.js';
import { programmeCoordinator, type Story, type World } from './stories.js';
import { type Moment, type Timeline } from './timeline.js';
import { expiryOf } from './windows.js';
import { isHandedInTwice, tellSecondSubmission } from './versions.js';
import { marksOf, reasons, statementOf } from './words.js';

/** Adds each application's own steps, and those of its offer, to the timeline. */
export function tellApplications(
  stories: readonly Story[],
  world: World,
  timeline: Timeline,
): void {
  stories.forEach((story, nth) => {
    const tell = new Telling(story, world, timeline, nth);
    tell.draft();
    tell.walk();
    if (story.offer) tell.offer();
  });
}

/** The ranked choices as rows. */
const choicesOf = (story: Story, callId: string): Record<string, unknown>[] =>
  story.choices.map((project, nth) => ({
    application_id: story.id,
    call_id: callId,
    rank: nth + 1,
    project_id: project.id,
    starts_on: nth === 0 ? story.stay.startsOn : project.startsOnEarliest,
    weeks: nth === 0 ? story.stay.weeks : project.weeks,
  }));

/** One story, told step by step. */
class Telling {
  private readonly student: string;
  private readonly coordinator: string;

  constructor(
    private readonly story: Story,
    private readonly world: World,
    private readonly timeline: Timeline,
    private readonly nth: number,
  ) {
    this.student = story.student.accountId;
    this.coordinator = programmeCoordinator(world.cast);
  }

  draft(): void {
    const { id, student, call, schedule } = this.story;
    const { id: callId, ruleSetId } = this.world.calls[call];
    this.timeline.add(
      { at: schedule.drafted, actor: this.student },
      `INSERT INTO application (id, student_id, call_id, rule_set_id, statement) VALUES ($1, $2, $3, $4, $5)`,
      [id, student.id, callId, ruleSetId, statementOf(student.field, this.nth)],
    );
    this.timeline.do({ at: schedule.drafted, actor: this.student }, (db) =>
      insertRows(db, 'application_choice', choicesOf(this.story, callId)),
    );
  }

  /** The steps before an offer, as far as the story goes. */
  walk(): void {
    const { ending, schedule } = this.story;
    if (ending === 'draft') return;
    this.move({ at: schedule.submitted, actor: this.student }, 'submitted');
    if (ending === 'submitted') return;
    if (isHandedInTwice(this.story, this.nth)) tellSecondSubmission(this.story, this.timeline);
    const home = { at: schedule.nominated, actor: this.story.student.coordinatorId };
    if (ending === 'returned') {
      const reason = this.word(reasons.return);
      return this.move({ ...home, reason }, 'returned', {
        return_reason: reason,
        return_marks: JSON.stringify(marksOf(reason)),
        editable_until: this.world.calendar.instant(7),
      });
    }
    if (ending === 'withdrawn') return this.withdraw(schedule.nominated);
    this.move(home, 'nominated');
    if (ending === 'nominated') return;
    if (ending === 'rejected' && this.nth % 2 === 0) return this.reject(schedule.endorsed);
    this.move({ at: schedule.endorsed, actor: this.coordinator }, 'endorsed');
    if (ending === 'endorsed' || ending === 'rescinded') return;
    this.move({ at: schedule.considered, actor: this.coordinator }, 'under_consideration');
    if (ending === 'rejected') return this.reject(schedule.offered);
    if (ending === 'waitlisted') {
      this.move({ at: schedule.offered, actor: this.coordinator }, 'waitlisted');
    }
  }

  /** The offer and what the student answered. */
  offer(): void {
    const { id, ending, offer, schedule, stay, student } = this.story;
    if (!offer) return;
    const made = { at: schedule.offered, actor: this.coordinator };
    this.move(made, 'offered');
    this.timeline.add(
      made,
      `INSERT INTO offer (id, application_id, student_id, project_id, seat, starts_on, weeks, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        offer.id,
        id,
        student.id,
        offer.project.id,
        offer.seat,
        stay.startsOn,
        stay.weeks,
        expiryOf(schedule.offered),
      ],
    );
    if (isStay(ending)) return this.answer(this.student, 'accepted', 'accepted');
    if (ending === 'expired') return this.answer(null, 'expired', 'expired');
    if (ending === 'declined') {
      return this.answer(this.student, 'declined', 'declined', this.word(reasons.decline));
    }
    if (ending === 'rescinded') {
      this.answer(this.coordinator, 'rescinded', 'endorsed', this.word(reasons.rescind));
    }
  }

  private answer(actor: string | null, offer: string, application: string, reason?: string): void {
    const moment = { at: this.story.schedule.answered, actor, reason };
    const declined = offer === 'declined' ? { decline_reason: reason } : {};
    this.timeline.move(moment, 'offer', this.story.offer?.id ?? '', offer, {
      seat: null,
      ...declined,
    });
    this.move(moment, application);
  }

  private reject(at: Date): void {
    const reason = this.word(reasons.reject);
    this.move({ at, actor: this.coordinator, reason }, 'rejected', { decision_reason: reason });
  }

  private withdraw(at: Date): void {
    this.move({ at, actor: this.student, reason: this.word(reasons.withdraw) }, 'withdrawn');
  }

  private move(moment: Moment, state: string, also: Record<string, unknown> = {}): void {
    this.timeline.move(moment, 'application', this.story.id, state, also);
  }

  private word(words: readonly string[]): string {
    return words[this.nth % words.length] ?? '';
  }
}
