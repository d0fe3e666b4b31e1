import { createRandom, type Random } from './random.js';
import { type DemonstrationSupervisor } from './supervisors.js';
import { type Topic } from './topics/index.js';
import { codesOf } from './topics/crdc-of.js';

type Facts = Record<string, unknown>;

/** What a vetter and a student ask about a project, answered as its supervisor would. */
export function factsOf(topic: Topic, holder: DemonstrationSupervisor): Facts {
  const random = createRandom(`facts of ${topic.title}`);
  return {
    crdc_codes: codesOf(topic),
    student_role: roleOf(topic, random),
    ...unitOf(topic, holder, random),
    ...approvalsOf(topic, random),
    ...securityOf(topic, random),
    ...partnerOf(topic, random),
  };
}

function roleOf({ aim, skills }: Topic, random: Random): string {
  const [first = 'the method'] = skills;
  const ending = random.pick([
    'writes the notes from which the next student can go on',
    'shows the result to those who would use it and gathers what they say',
    'drafts the section of the paper that tells what was found',
  ]);
  return [
    `Owns one part of the question: how to ${aim}.`,
    `In the first weeks the student rebuilds the baseline and agrees on a measure of success;`,
    `then tries two ideas of their own, reading up on ${first} where needed, and compares them;`,
    `at the end the student ${ending}.`,
  ].join(' ');
}

const institutes: Readonly<Record<string, string>> = {
  'umontreal.ca': 'Mila',
  'mcgill.ca': 'Mila',
  'utoronto.ca': 'Vector Institute',
  'uwaterloo.ca': 'Vector Institute',
  'ualberta.ca': 'Amii',
};

function unitOf(topic: Topic, { domain, department }: DemonstrationSupervisor, random: Random) {
  const institute = institutes[domain];
  if (institute && topic.field === 'core_ai' && random.chance(0.6)) {
    return { unit_kind: 'affiliated_institute', unit_name: institute };
  }
  return { unit_kind: 'university', unit_name: department };
}

const inLaboratory = /batter|robot|drone|electro|materials|embedded|ROS|wearable|control/i;
const withPeople = /patient|clinic|people|driver|passenger|student|caregiver|home|skin|sleep/i;

function approvalsOf({ title, aim, skills, field }: Topic, random: Random): Facts {
  const text = [title, aim, ...skills].join(' ');
  const needsEthics = withPeople.test(text) || (field === 'healthcare' && random.chance(0.6));
  return {
    ...approval('safety', inLaboratory.test(text), random, 'Laboratory certificate'),
    ...approval('ethics', needsEthics, random, 'Research ethics board, protocol'),
  };
}

function approval(kind: string, isNeeded: boolean, random: Random, of: string): Facts {
  const status = isNeeded ? random.pick(['obtained', 'obtained', 'pending']) : 'not_needed';
  const number = `${random.int(2025, 2026)}-${random.int(1000, 9999)}`;
  const notes: Readonly<Record<string, string | null>> = {
    obtained: `${of} ${number}`,
    pending: `${of} ${number}, decision expected before the stay`,
    not_needed: null,
  };
  return { [`${kind}_status`]: status, [`${kind}_note`]: notes[status] ?? null };
}

const areas = {
  energy: ['energy'],
  healthcare: ['life_science'],
  automotive: ['robotics'],
  core_ai: ['ai'],
} as const;

/** Most projects use a sensitive technology; some advance one. */
function securityOf({ field }: Topic, random: Random): Facts {
  const answer = random.pick(['no', 'no', 'no', 'yes', 'unsure']);
  return { security_answer: answer, security_areas: answer === 'no' ? [] : areas[field] };
}

/** All of them are invented. */
const partners = {
  energy: ['Boréal Réseaux inc.', 'Prairie Storage Ltd.'],
  healthcare: ['Tamarack Health Analytics', 'Clinique Lumen inc.'],
  automotive: ['Northlane Mobility', 'Autobus Harfang inc.'],
  core_ai: ['Saltwater Software Ltd.', 'Atelier Boussole inc.'],
} as const;

function partnerOf({ field }: Topic, random: Random): Facts {
  const none = { partner_name: null, partner_ip_conditions: null, partner_confidentiality: null };
  if (!random.chance(0.2)) return none;
  return {
    partner_name: random.pick(partners[field]),
    partner_ip_conditions: random.pick([
      'What the student makes belongs to the student and the university; the partner may use it.',
      'The partner may license results for two years; publications stay free.',
    ]),
    partner_confidentiality: random.pick([
      null,
      'Data of the partner stay on its servers. Drafts are shown to the partner 30 days ahead.',
    ]),
  };
}
