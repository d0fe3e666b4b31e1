import { type Calendar } from './calendar.js';
import { type CallKey, type DemonstrationCalls } from './calls.js';
import { castMember, type Cast } from './cast.js';
import { rank } from './choices.js';
import { endingsOf, isStay, type Ending } from './plans.js';
import { type DemonstrationProject } from './projects.js';
import { createRandom, type Random } from './random.js';
import { stayOf, type Stay } from './stays.js';
import { type DemonstrationStudent } from './students.js';
import { scheduleOf, type Schedule } from './windows.js';

/** One application from its draft to where it stands today. */
export type Story = {
  id: string;
  call: CallKey;
  ending: Ending;
  student: DemonstrationStudent;
  choices: DemonstrationProject[];
  schedule: Schedule;
  stay: Stay;
  offer: { id: string; project: DemonstrationProject; seat: number } | null;
};

/** Everything that the stories draw from. */
export type World = {
  calendar: Calendar;
  calls: DemonstrationCalls;
  cast: Cast;
  projects: readonly DemonstrationProject[];
  students: readonly DemonstrationStudent[];
};

const withOffer = new Set<Ending>(['offered', 'declined', 'expired', 'rescinded']);

/** Stories that would take a student past the ceilings by one day or cent more. */
const returning = 3;

/** Deals the students to the plans of the calls and draws each story. */
export function drawStories(world: World): Story[] {
  const random = createRandom('stories');
  const [jnu, , , ...others] = world.students;
  if (!jnu) throw new Error('The cohort has no students.');
  const deal = (key: CallKey, from: readonly DemonstrationStudent[]): Story[] =>
    endingsOf(key).map((ending, nth) => {
      const student = from[nth];
      if (!student) throw new Error(`Too few students for the plan of ${key}.`);
      return draw(world, key, ending, student, nth, random);
    });
  const rest = [...others];
  const take = (count: number): DemonstrationStudent[] => rest.splice(0, count);
  // The student of Chonnam who can sign in has one stay of last year behind them.
  const past = deal('pastGri', [jnu, ...take(endingsOf('pastGri').length - 1)]);
  const running = deal('runningGra', take(endingsOf('runningGra').length));
  const gri = deal('gri', take(endingsOf('gri').length));
  const again = past.slice(1, 1 + returning).map(({ student }) => student);
  const gra = deal('gra', [...again, ...take(endingsOf('gra').length - returning)]);
  for (const story of gra.slice(0, returning)) story.stay.weeks = 24;
  return [...past, ...running, ...gri, ...gra];
}

function draw(
  world: World,
  call: CallKey,
  ending: Ending,
  student: DemonstrationStudent,
  nth: number,
  random: Random,
): Story {
  const offered = isStay(ending) || withOffer.has(ending);
  const choices = rank(
    {
      call,
      field: student.field,
      complete: ending !== 'draft',
      // Both advisers and the office of Toronto find something to do.
      hub: ending === 'stay_proposed' ? (nth % 2 === 0 ? 'montreal' : 'toronto') : undefined,
      seat: offered,
    },
    world.projects,
    random,
  );
  const [project] = choices;
  const seat = offered ? project?.freeSeats.shift() : undefined;
  return {
    id: random.uuid(),
    call,
    ending,
    student,
    choices,
    schedule: scheduleOf(call, ending, world.calendar, world.calls, random),
    stay: project
      ? stayOf(call, isStay(ending) ? ending : undefined, project, world.calendar, random)
      : { startsOn: '', weeks: 0 },
    offer: project && seat ? { id: random.uuid(), project, seat } : null,
  };
}

/** The programme's coordinator, who decides on every application. */
export function programmeCoordinator(cast: Cast): string {
  return castMember(cast, 'coordinator@aica.example');
}
