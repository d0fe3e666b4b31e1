import { readTable } from '../../reference/index.js';
import { automotiveTopics } from './automotive.js';
import { coreAiTopics } from './core-ai.js';
import { energyTopics } from './energy.js';
import { healthcareTopics } from './healthcare.js';

export type Field = 'energy' | 'healthcare' | 'automotive' | 'core_ai';

/** What a project is about, before it has a supervisor and a place. */
export type Topic = {
  field: Field;
  title: string;
  titleFr: string | null;
  aim: string;
  skills: string[];
};

/** All topics, field after field. */
export const topics: readonly Topic[] = [
  ...read('energy', energyTopics),
  ...read('healthcare', healthcareTopics),
  ...read('automotive', automotiveTopics),
  ...read('core_ai', coreAiTopics),
];

function read(field: Field, table: string): Topic[] {
  return readTable(table).map(([title, titleFr, aim, skills]) => ({
    field,
    title: title ?? '',
    titleFr: titleFr === '-' ? null : (titleFr ?? null),
    aim: aim ?? '',
    skills: (skills ?? '').split(',').map((skill) => skill.trim()),
  }));
}
