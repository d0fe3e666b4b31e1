import { type Random } from './random.js';
import { type DemonstrationSupervisor } from './supervisors.js';
import { type Field, type Topic } from './topics/index.js';

const speaksFrench = /^(umontreal|ulaval|usherbrooke|polymtl|etsmtl|uottawa|concordia|mcgill)\./;

const departments: readonly (readonly [Field, RegExp])[] = [
  ['healthcare', /biomedical|pharmac|optom|medicine|health/i],
  ['automotive', /automotive|mechanical|mechatronic/i],
  ['energy', /energy|chemical|électrique$|building|electrical and computer/i],
];

/** Gives each topic a supervisor who could believably hold it, the load spread evenly. */
export function staff(
  topics: readonly Topic[],
  supervisors: readonly DemonstrationSupervisor[],
  random: Random,
): DemonstrationSupervisor[] {
  const load = new Map<string, number>();
  return topics.map((topic) => {
    const cost = (one: DemonstrationSupervisor): number =>
      (load.get(one.id) ?? 0) * 3 + strangeness(topic, one) + random.next();
    const priced = supervisors.map((one) => ({ one, price: cost(one) }));
    const { one } = priced.reduce((best, next) => (next.price < best.price ? next : best));
    load.set(one.id, (load.get(one.id) ?? 0) + 1);
    return one;
  });
}

/** How odd it would be to find this topic with this supervisor. */
function strangeness(topic: Topic, supervisor: DemonstrationSupervisor): number {
  const own = departments.find(([, words]) => words.test(supervisor.department))?.[0] ?? 'core_ai';
  const field = own === topic.field ? 0 : own === 'core_ai' ? 2 : 5;
  const french = speaksFrench.test(supervisor.domain) === (topic.titleFr !== null) ? 0 : 2;
  return field + french;
}
