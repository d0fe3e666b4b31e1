import type { OpenAPIObject } from '@nestjs/swagger';
import {
  aCall,
  anApplication,
  answerReference,
  aPlacement,
  aProject,
  aReference,
  aReview,
  aReviewer,
  aStudent,
  aUniversity,
  walkApplication,
} from '../builders/index.js';
import type { TestDatabase } from './database.js';

/** One place in which applications are made, with what they are made of. */
export interface World {
  readonly home: string;
  readonly callId: string;
  readonly projectId: string;
  readonly studentId: string;
  /** Somebody else's application, which stays. */
  readonly other: string;
  /** Who reviews, whatever there is to review. */
  readonly reviewers: readonly [string, string];
}

export async function aWorld(db: TestDatabase): Promise<World> {
  const home = await aUniversity(db);
  const { id: callId } = await aCall(db, { rules: { maxReferences: 3 } });
  const { id: projectId } = await aProject(db, { callId, state: 'published' });
  const { id: studentId } = await aStudent(db, { universityId: home });
  const { id: neighbour } = await aStudent(db, { universityId: home });
  const { id: other } = await anApplication(db, {
    ...{ studentId: neighbour, callId, choices: [projectId], state: 'nominated' },
  });
  await aReview(db, { applicationId: other, callId, state: 'submitted' });
  const reviewers = [await aReviewer(db), await aReviewer(db)] as const;
  return { home, callId, projectId, studentId, other, reviewers };
}

/** An application with whatever hangs on one: references, reviews, a history. */
export async function anEventfulApplication(db: TestDatabase, world: World): Promise<string> {
  const { studentId, callId, projectId } = world;
  const { id } = await anApplication(db, {
    ...{ studentId, callId, choices: [projectId], state: 'submitted' },
  });
  const reference = await aReference(db, { applicationId: id });
  await answerReference(db, reference.id);
  await walkApplication(db, id, 'nominated');
  const [one, two] = world.reviewers;
  await aReview(db, { applicationId: id, callId, reviewerId: one, state: 'submitted' });
  await aReview(db, { applicationId: id, callId, reviewerId: two, state: 'started' });
  return id;
}

/** A placement of another call's application of the same student. */
export async function aStay(db: TestDatabase, world: World) {
  const { id: callId } = await aCall(db);
  const { id: projectId } = await aProject(db, { callId, state: 'published' });
  return aPlacement(db, { studentId: world.studentId, projectId });
}

/** Every GET that the API describes, with its path as the document writes it. */
export const readsIn = ({ paths }: OpenAPIObject): string[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    'get' in item ? [path.replace(/^\/api/, '')] : [],
  );
