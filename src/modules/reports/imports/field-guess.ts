import type { Field } from '../../projects/index.js';

/** The fields of the catalogue, by the words a file may use for them. */
export const fields = {
  energy: 'energy',
  healthcare: 'healthcare',
  automotive: 'automotive',
  core_ai: 'core_ai',
  other: 'other',
} as const satisfies Record<Field, Field>;

// CRDC groups: medical engineering, basic medicine, clinical medicine, health sciences.
const healthGroups = new Set(['RDF207', 'RDF301', 'RDF302', 'RDF303']);
const energyWords =
  /\b(batter(y|ies|ie)|solar|solaire|photovolta\w*|wind (turbine|power|farm|energy)s?|(smart|micro)[ -]?grids?|power (system|grid|electronic)s?|electroly[sz]\w*|fuel cells?|hydrogen|hydrogène|renewable energy|energy storage|énergétique|heat pumps?)\b/i;
const vehicleWords =
  /\b(vehicles?|véhicules?|automotive|autonomous driving|self-driving|driver assistance|tyres?|tires?|powertrains?)\b/i;

/** The field of a project whose file does not name it, where title or group make it evident. */
export function fieldGuess(title: string, group?: string, aiRelated?: boolean): Field {
  if (group && healthGroups.has(group)) return 'healthcare';
  if (vehicleWords.test(title)) return 'automotive';
  if (energyWords.test(title)) return 'energy';
  return aiRelated ? 'core_ai' : 'other';
}
