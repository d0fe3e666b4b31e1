import type { Project } from '../../api/types.js';

type Approval = NonNullable<Project['safety']>['status'];
type Security = NonNullable<Project['researchSecurity']>;

export const fields = [
  'energy',
  'healthcare',
  'automotive',
  'core_ai',
  'other',
] as const satisfies readonly Project['field'][];

export const languages = ['en', 'fr', 'either'] as const satisfies readonly Project['language'][];

export const unitKinds = [
  'university',
  'affiliated_institute',
] as const satisfies readonly Project['hostingUnit']['kind'][];

export const approvals = [
  'not_needed',
  'obtained',
  'pending',
] as const satisfies readonly Approval[];

export const securityAnswers = [
  'no',
  'yes',
  'unsure',
] as const satisfies readonly Security['answer'][];

export const areas = [
  'digital_infrastructure',
  'energy',
  'materials',
  'sensing',
  'weapons',
  'aerospace',
  'ai',
  'human_machine',
  'life_science',
  'quantum',
  'robotics',
] as const satisfies readonly Security['areas'][number][];
