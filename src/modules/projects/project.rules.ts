import type { FieldError } from '../../platform/http/index.js';
import type { RuleSet } from '../programmes/index.js';
import type { HostingUnit, MarkableField, ResearchSecurity } from './project.facts.js';
import type { Project } from './queries/project-rows.js';

/** Fewest characters with which a text says anything to a vetter and to a student. */
export const leastCharacters = { title: 10, summary: 100, studentRole: 40 } as const;

interface Answers {
  readonly hostingUnit?: HostingUnit;
  readonly researchSecurity?: ResearchSecurity | null;
}

/** Answers that contradict themselves, each with its pointer; a draft may lack them, not mix them. */
export function contradictionsOf({ hostingUnit, researchSecurity }: Answers): FieldError[] {
  const errors: FieldError[] = [];
  if (hostingUnit?.kind === 'affiliated_institute' && !hostingUnit.name) {
    errors.push({ pointer: '/hostingUnit/name', code: 'input.required' });
  }
  if (researchSecurity?.answer === 'no' && researchSecurity.areas.length > 0) {
    errors.push({ pointer: '/researchSecurity/areas', code: 'input.not_allowed' });
  }
  return errors;
}

/** What hinders a project from being vetted at all; nothing when an adviser can read it. */
export function gapsOf(project: Project, rules: RuleSet | null): FieldError[] {
  const gaps: FieldError[] = (['title', 'summary'] as const)
    .filter((field) => project[field].trim() === '')
    .map((field) => ({ pointer: `/${field}`, code: 'input.required' }));
  const { researchSecurity } = project;
  if (researchSecurity?.answer === 'yes' && researchSecurity.areas.length === 0) {
    gaps.push({ pointer: '/researchSecurity/areas', code: 'input.required' });
  }
  return [...gaps, ...(rules ? outside(project, rules) : [])];
}

/**
 * What its supervisor has not said yet, or hardly. Told to them and to the adviser, who may return
 * it for that; it does not hinder, for projects also come from tools that know less.
 */
export function unansweredIn(project: Project): MarkableField[] {
  const texts = (['title', 'summary', 'studentRole'] as const).filter(
    (field) => project[field].trim().length < leastCharacters[field],
  );
  const missing = {
    crdcCodes: project.crdcCodes.length === 0,
    startsOnEarliest: project.startsOnEarliest === null,
    researchSecurity: project.researchSecurity === null,
  };
  const others = (['crdcCodes', 'startsOnEarliest', 'researchSecurity'] as const).filter(
    (field) => missing[field],
  );
  return [...texts, ...others];
}

function outside({ weeks, startsOnEarliest }: Project, rules: RuleSet): FieldError[] {
  const pointers: string[] = [];
  if (weeks < rules.minWeeks || weeks > rules.maxWeeks) pointers.push('/weeks');
  const isOutside =
    startsOnEarliest !== null &&
    (startsOnEarliest < rules.startsOnFrom || startsOnEarliest > rules.startsOnTo);
  if (isOutside) pointers.push('/startsOnEarliest');
  return pointers.map((pointer) => ({ pointer, code: 'input.out_of_range' }));
}

type Window = Pick<RuleSet, 'startsOnFrom' | 'startsOnTo'>;

const day = 86_400_000;
const instantOfDay = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/**
 * The earliest start of a copy: as far into the new call's window as the old one was into its own,
 * on the same weekday, and never outside. Without an old window the date moves with the year.
 */
export function shiftedStart(start: string, from: Window | null, to: Window | null): string {
  if (!to) return start;
  const origin = from?.startsOnFrom ?? `${start.slice(0, 4)}${to.startsOnFrom.slice(4)}`;
  const days = (instantOfDay(to.startsOnFrom) - instantOfDay(origin)) / day;
  const moved = instantOfDay(start) + Math.round(days / 7) * 7 * day;
  const least = instantOfDay(to.startsOnFrom);
  const most = instantOfDay(to.startsOnTo);
  // A week more or less keeps the weekday; a window shorter than a week cannot.
  const late = moved < least ? moved + Math.ceil((least - moved) / (7 * day)) * 7 * day : moved;
  const inside = late > most ? late - Math.ceil((late - most) / (7 * day)) * 7 * day : late;
  return new Date(Math.max(inside, least)).toISOString().slice(0, 10);
}
