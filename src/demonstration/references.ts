import { usualRules } from '../modules/programmes/index.js';
import { koreanName } from './names.js';
import { createRandom, type Random } from './random.js';
import { letterOf, titles } from './reference-words.js';
import type { Story, World } from './stories.js';
import type { Timeline } from './timeline.js';

/** What became of a request. */
type Fate = 'received' | 'opened' | 'requested' | 'declined' | 'replaced';

interface Request {
  readonly id: string;
  readonly story: Story;
  readonly dueAt: Date;
  readonly at: Date;
  readonly fate: Fate;
  readonly replacesId?: string | null;
}

const hour = 3_600_000;

/** Adds to each application whom its student asked for a reference, and what came of it. */
export function tellReferences(stories: readonly Story[], world: World, timeline: Timeline): void {
  const random = createRandom('references');
  stories.forEach((story, nth) => {
    const tell = new Telling(world, timeline, random);
    const after = (hours: number): Date =>
      new Date(story.schedule.drafted.getTime() + hours * hour);
    const dueAt = dueOf(story, world);
    const isOver = dueAt <= world.calendar.now;
    const isRefused = nth % 9 === 4 && !isOver && story.ending !== 'draft';
    const [first, second] = fatesOf(story, isRefused ? 1 : nth, isOver);
    if (first) tell.request({ id: random.uuid(), story, dueAt, at: after(2), fate: first }, nth);
    if (second) tell.request({ id: random.uuid(), story, dueAt, at: after(3), fate: second }, nth);
    if (!isRefused) return;
    // One in nine was declined or stayed silent, and somebody else was asked.
    const id = random.uuid();
    const isSilent = nth % 2 === 0;
    tell.request(
      { id, story, dueAt, at: after(4), fate: isSilent ? 'replaced' : 'declined' },
      nth + 1,
    );
    const replacesId = isSilent ? id : null;
    const instead = { id: random.uuid(), story, dueAt, at: after(4), replacesId };
    const at = tell.later(instead.at, 0.5);
    tell.request({ ...instead, at, fate: 'requested' }, nth + 2);
  });
}

/** What is long over has its letters; a draft has asked at most. */
function fatesOf({ ending }: Story, nth: number, isOver: boolean): Fate[] {
  if (isOver) return ['received'];
  if (ending === 'draft') return nth % 3 === 0 ? [] : [nth % 3 === 1 ? 'requested' : 'opened'];
  if (ending === 'submitted') return nth % 3 === 0 ? ['opened'] : ['received'];
  return nth % 2 === 0 ? ['received', 'received'] : ['received'];
}

/** So many days after the deadline, as the usual rules of the programme have it. */
function dueOf({ call }: Story, { calls }: World): Date {
  const { closesAt, programme } = calls[call];
  const { referenceLateDays } = usualRules(programme, closesAt.getUTCFullYear());
  return new Date(closesAt.getTime() + referenceLateDays * 24 * hour);
}

/** One request, told step by step. */
class Telling {
  constructor(
    private readonly world: World,
    private readonly timeline: Timeline,
    private readonly random: Random,
  ) {}

  request(request: Request, nth: number): void {
    const { story, at, fate } = request;
    this.ask(request, nth);
    const later = (share: number): Date => this.later(at, share);
    if (fate === 'requested') return;
    if (fate === 'replaced') return this.move(request.id, later(0.2), 'replaced', 'version = 2');
    this.move(request.id, later(0.3), 'opened', 'opened_at = app_now()');
    if (fate === 'declined') return this.move(request.id, later(0.4), 'declined', 'version = 3');
    if (fate === 'received')
      this.answer(request.id, later(0.6), letterOf(story.student.field, nth));
  }

  /** Some hours or days later: what is told has happened, and the youngest drafts are hours old. */
  later(at: Date, share: number): Date {
    const passed = this.world.calendar.now.getTime() - at.getTime();
    return new Date(at.getTime() + share * Math.min(passed, 120 * hour));
  }

  private ask({ id, story, dueAt, at, replacesId }: Request, nth: number): void {
    const { hangul, surname } = koreanName(this.random);
    const domain = story.student.email.split('@')[1] ?? '';
    const mailName = `${surname.toLowerCase()}${this.random.int(10, 99)}${nth}`;
    this.timeline.add(
      { at, actor: story.student.accountId },
      `INSERT INTO reference_request
         (id, application_id, name, email, institution, relation, locale, waives_access, due_at,
          replaces_id)
       VALUES ($1, $2, $3, $4, $5, $6, 'ko', $7, $8, $9)`,
      [
        ...[id, story.id, `${hangul} 교수`, `${mailName}@${domain}`, titles[nth % titles.length]],
        ...[
          nth % 2 === 0 ? 'research_supervisor' : 'lecturer',
          nth % 4 !== 3,
          dueAt,
          replacesId ?? null,
        ],
      ],
    );
  }

  private move(id: string, at: Date, state: string, also: string): void {
    this.timeline.add({ at }, `UPDATE reference_request SET state = $2, ${also} WHERE id = $1`, [
      id,
      state,
    ]);
  }

  private answer(id: string, at: Date, answers: object): void {
    this.timeline.add(
      { at },
      `WITH letter AS (
         INSERT INTO reference_letter (request_id, answers) VALUES ($1, $2) RETURNING request_id)
       UPDATE reference_request r SET state = 'received', received_at = app_now(), version = 3
       FROM letter WHERE r.id = letter.request_id`,
      [id, JSON.stringify(answers)],
    );
  }
}
