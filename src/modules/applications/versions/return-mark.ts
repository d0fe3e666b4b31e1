import { OneOf, Text } from '../../../platform/http/index.js';

/** Parts of an application that staff can point at, and a student fills in. */
export const parts = [
  'choices',
  'statement',
  'documents',
  'references',
  'profile',
  'home_supervisor',
] as const;
export type Part = (typeof parts)[number];

/** What is to be changed, and how. */
export class ReturnMark {
  @OneOf(parts)
  field!: Part;

  @Text({ max: 1000, description: 'Told to the student' })
  note!: string;
}
