import { createHmac } from 'node:crypto';
import { Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { applicationEntities, ApplicationsModule } from '../../src/modules/applications/index.js';
import { FollowDeadline } from '../../src/modules/applications/references/commands/follow-deadline.js';
import { SeeToReferences } from '../../src/modules/applications/references/commands/see-to-references.js';
import { Clock } from '../../src/platform/time/index.js';
import { aCall, anApplication, aStudent, type Student } from '../builders/index.js';
import { anAccountWith, useCatalogue } from './catalogue.js';
import { MultipartModule } from './multipart.js';
import type { Answer } from './rooms.js';

const day = 86_400_000;
let worker: ModuleRef | undefined;
let clock: Clock | undefined;

/** Lets a test do what a worker would do, at whatever hour. */
@Module({ imports: [ApplicationsModule] })
class Worker {
  constructor(module: ModuleRef, found: Clock) {
    worker = module;
    clock = found;
  }
}

/** What the link in a referee's mail carries, as a development server signs it. */
export function linkTo(requestId: string): string {
  const secret = process.env['DANPUNG_SECRET'] ?? 'danpung-development-secret';
  const signature = createHmac('sha256', secret).update(`reference:${requestId}`);
  return `${requestId}-${signature.digest('base64url')}`;
}

export const letterText = 'She plans her experiments with care. '.repeat(20);
export const answers = {
  knownSince: 2024,
  knownAs: 'research_supervisor',
  ratings: {
    research_ability: 5,
    knowledge: 4,
    initiative: 5,
    communication: null,
    teamwork: 4,
  },
  text: letterText,
};

export interface Asker {
  readonly student: Student;
  readonly account: string;
  /** Of the application. */
  readonly id: string;
  readonly callId: string;
}

/** Students with drafts, their referees and coordinators, behind the real routes. */
export function useReferees() {
  const { db, rooms } = useCatalogue({
    modules: [MultipartModule, ApplicationsModule, Worker],
    entities: applicationEntities,
  });
  afterEach(() => moveClock(0));

  /** A student with a draft in a call of three referees that closes in 30 days, and 14 more. */
  async function anAsker(wishes: { state?: string; rules?: object } = {}): Promise<Asker> {
    const account = await anAccountWith(db(), 'student', { kind: 'self' });
    const student = await aStudent(db(), { accountId: account });
    const rules = { minReferences: 1, maxReferences: 3, referenceLateDays: 14, ...wishes.rules };
    const { id: callId } = await aCall(db(), { rules });
    const { id } = await anApplication(db(), {
      studentId: student.id,
      callId,
      state: wishes.state ?? 'draft',
    });
    return { student, account, id, callId };
  }

  const aReferee = (wishes: object = {}) => ({
    name: '박서연 교수',
    email: 'seoyeon.park@chonnam.ac.kr',
    institution: '전남대학교 인공지능융합대학',
    relation: 'research_supervisor',
    locale: 'ko',
    waivesAccess: true,
    ...wishes,
  });

  const ask = ({ account, id }: Asker, wishes: object = {}): Promise<Answer> =>
    rooms().send(account, 'POST', `/applications/${id}/references`, aReferee(wishes));

  /** The id of a request that was taken. */
  async function asked(asker: Asker, wishes: object = {}): Promise<string> {
    const answer = await ask(asker, wishes);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body.id;
  }

  const verb = ({ account, id }: Asker, request: string, name: string, body?: object) =>
    rooms().send(account, 'POST', `/applications/${id}/references/${request}/${name}`, body ?? {});

  const listed = async (account: string, id: string) =>
    (await rooms().send(account, 'GET', `/applications/${id}/references`)).body;

  /** The referee's side; nobody is signed in. */
  const atLink = (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    request: string,
    path = '',
    body?: object,
  ) => rooms().send(undefined, method, `/reference-requests/${linkTo(request)}${path}`, body);

  const attach = (request: string, name: string, content: Buffer) => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name);
    const path = `/reference-requests/${linkTo(request)}/letter`;
    return rooms().fetch(undefined, path, { method: 'PUT', body: form });
  };

  const letterOf = (account: string, { id }: Asker, request: string) =>
    rooms().send(account, 'GET', `/applications/${id}/references/${request}/letter`);

  const coordinatorOf = ({ student }: Asker) =>
    anAccountWith(db(), 'university_coordinator', { kind: 'university', id: student.universityId });

  return {
    ...{ db, rooms, anAsker, aReferee, ask, asked, verb, listed, atLink, attach, letterOf },
    coordinatorOf,
  };
}

/** Lets the program believe that it is so many days later. */
export function moveClock(days: number): void {
  if (clock) clock.now = () => new Date(Date.now() + days * day);
}

/** What a worker does each minute. */
export async function makeRounds(): Promise<void> {
  const rounds = worker?.get(SeeToReferences, { strict: false });
  await rounds?.remind();
  await rounds?.expire();
  await rounds?.forget();
}

/** What a worker does when a call was changed. */
export async function followDeadline(callId: string): Promise<void> {
  const event = { id: callId, name: 'call.changed', subjectType: 'call', subjectId: callId };
  const rest = { payload: {}, actorId: null, occurredAt: new Date() };
  await worker?.get(FollowDeadline, { strict: false }).follow({ ...event, ...rest });
}
