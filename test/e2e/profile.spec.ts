import { aStudent } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

async function aWriter(consents?: readonly string[]) {
  const accountId = await anAccountWith(db(), 'student', { kind: 'self' });
  const student = await aStudent(db(), { accountId, ...(consents && { consents }) });
  const path = `/students/${student.id}`;
  return {
    ...student,
    path,
    me: async () => (await rooms().send(accountId, 'GET', '/students/me')).body,
    patch: (body: object) => rooms().send(accountId, 'PATCH', path, body),
    scores: (body: object[], headers?: Record<string, string>) =>
      rooms().send(accountId, 'PUT', `${path}/language-scores`, body, headers),
  };
}

const contact = { name: '김바다', relation: '어머니', phone: '010-9999-0000' };
const toeic = { test: 'toeic', score: '905', takenOn: '2026-03-08', expiresOn: '2028-03-08' };

describe('a profile', () => {
  it('says how much of it is written, and is whole at last', async () => {
    const student = await aWriter();
    const before = await student.me();
    expect(before.completeness).toEqual({
      filled: 9,
      needed: 17,
      missing: [
        ...['citizenship', 'phone', 'college', 'termsDone', 'gpaPercent', 'languageScores'],
        ...['militaryStatus', 'emergencyContact'],
      ],
    });
    await student.scores([toeic]);
    const changed = await student.patch({
      citizenship: 'KR',
      phone: '010-1234-5678',
      college: 'AI융합대학',
      termsDone: 5,
      gpaPercent: '94.2',
      militaryStatus: 'unserved',
      militaryPermitUntil: '2027-12-31',
      emergencyContact: contact,
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        gpa: { value: '4.10', scale: '4.5' },
        gpaPercent: '94.2',
        languageScores: [toeic],
        emergencyContact: contact,
        militaryPermitUntil: '2027-12-31',
        completeness: { filled: 17, needed: 17, missing: [] },
      },
    });
    const foreign = await student.patch({ citizenship: 'VN', nameHangul: null });
    expect(foreign.body.completeness).toMatchObject({ needed: 15, missing: [] });
  });

  it('never works the percentage out of the GPA, nor the other way round', async () => {
    const student = await aWriter();
    await student.patch({ gpaPercent: '71.5' });
    await student.patch({ gpa: { value: '4.5', scale: '4.5' } });
    expect(await student.me()).toMatchObject({ gpaPercent: '71.5', gpa: { value: '4.50' } });
    await student.patch({ gpaPercent: null });
    expect(await student.me()).toMatchObject({ gpaPercent: null, gpa: { value: '4.50' } });
  });

  it.each([
    [
      { bornOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
      '/bornOn',
      'input.day_in_future',
    ],
    [{ gpa: { value: '4.6', scale: '4.5' } }, '/gpa/value', 'input.above_scale'],
    [{ gpa: { value: '0', scale: '0' } }, '/gpa/scale', 'input.out_of_range'],
    [{ gpa: { value: '90', scale: '101' } }, '/gpa/scale', 'input.out_of_range'],
    [{ gpaPercent: '100.5' }, '/gpaPercent', 'input.out_of_range'],
    [{ gpaPercent: '-1' }, '/gpaPercent', 'input.bad_format'],
    [{ citizenship: 'Korea' }, '/citizenship', 'input.too_long'],
    [{ citizenship: 'kr' }, '/citizenship', 'input.bad_format'],
    [{ phone: 'call me' }, '/phone', 'input.phone'],
    [{ phone: '０１０１２３４５６７８' }, '/phone', 'input.phone'],
    [{ termsDone: 21 }, '/termsDone', 'input.out_of_range'],
    [{ militaryPermitUntil: '2027-12-31' }, '/militaryPermitUntil', 'input.permit_without_service'],
    [{ emergencyContact: { name: '김바다' } }, '/emergencyContact/relation', 'input.required'],
    [{ passportLast3: '678' }, '/passportLast3', 'input.unknown_field'],
  ])('refuses %j', async (body, pointer, code) => {
    const student = await aWriter();
    const answer = await student.patch(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect((await student.me()).version).toBe(1);
  });

  it('keeps no word on military service without the consent to sensitive data', async () => {
    const student = await aWriter(['collection']);
    expect(await student.patch({ militaryStatus: 'served' })).toMatchObject({
      status: 409,
      body: { code: 'consent.needed', kind: 'sensitive' },
    });
    expect((await student.patch({ militaryStatus: null, major: 'x' })).status).toBe(200);
  });
});

describe('language scores', () => {
  it.each([
    [[{ ...toeic, score: '991' }], '/0/score', 'input.score_range'],
    [[{ ...toeic, score: '902' }], '/0/score', 'input.score_step'],
    [[{ ...toeic, test: 'ielts', score: '7.3' }], '/0/score', 'input.score_step'],
    [[{ ...toeic, test: 'toefl_ibt', score: '121' }], '/0/score', 'input.score_range'],
    [[{ ...toeic, takenOn: '2999-01-01', expiresOn: null }], '/0/takenOn', 'input.day_in_future'],
    [[{ ...toeic, expiresOn: '2026-03-08' }], '/0/expiresOn', 'input.expires_before'],
    [[toeic, toeic], '/1/takenOn', 'input.score_repeated'],
    [[{ ...toeic, test: 'opic' }], '/0/test', 'input.not_allowed'],
  ])('are refused: %j', async (list, pointer, code) => {
    const student = await aWriter();
    expect(await student.scores(list)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer, code }] },
    });
    expect((await student.me()).languageScores).toEqual([]);
  });

  it('are replaced as a list, and not over another change', async () => {
    const student = await aWriter();
    const ielts = { test: 'ielts', score: '7.5', takenOn: '2026-05-02', expiresOn: null };
    await student.scores([toeic]);
    expect((await student.scores([ielts, toeic])).body.languageScores).toEqual([ielts, toeic]);
    const stale = await student.scores([], { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale' } });
    expect((await student.me()).languageScores).toHaveLength(2);
  });
});

describe('what staff see of a profile', () => {
  const secret = ['address', 'emergencyContact', 'militaryStatus', 'passportLast3'];
  const personal = ['bornOn', 'citizenship', 'phone', 'passportExpiresOn'];

  it.each([
    ['university_coordinator', [...secret, ...personal]],
    ['programme_coordinator', personal],
    ['admin', []],
  ])('is what a %s works with', async (role, shown) => {
    const student = await aWriter();
    const scope = { kind: 'university', id: student.universityId };
    const viewer = await anAccountWith(
      db(),
      role,
      role === 'university_coordinator' ? scope : undefined,
    );
    const { body } = await rooms().send(viewer, 'GET', student.path);
    const guarded = [...secret, ...personal].filter((field) => field in body);
    expect(guarded.sort()).toEqual([...shown].sort());
    expect(body).toMatchObject({ languageScores: [], gpaPercent: null });
    expect(body).not.toHaveProperty('completeness');
    const list = await rooms().send(viewer, 'GET', '/students');
    expect(list.body.items[0]).toEqual(body);
  });
});
