import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const draft = {
  code: 'GRI-2030',
  programme: 'GRI',
  year: 2030,
  timeZone: 'America/Toronto',
  closesAtWording: '13:00 ET',
};

const send = async (changes: object) =>
  rooms().send(await anAccountWith(db(), 'admin'), 'POST', '/calls', { ...draft, ...changes });

const pointers = (body: { errors?: { pointer: string; code: string }[] }) =>
  body.errors?.map(({ pointer, code }) => [pointer, code]);

describe('the times of a call', () => {
  it('are told as the clocks of its zone show them', async () => {
    const vancouver = await send({
      timeZone: 'America/Vancouver',
      opensAtLocal: '2026-08-03T09:00',
      closesAtLocal: '2026-12-01T13:00',
    });
    expect(vancouver).toMatchObject({
      status: 201,
      body: {
        opensAt: '2026-08-03T16:00:00.000Z',
        closesAt: '2026-12-01T20:00:00.000Z',
        opensAtLocal: '2026-08-03T09:00',
        closesAtLocal: '2026-12-01T13:00',
      },
    });
  });

  it('move with the clocks when the zone is changed with them', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const made = await send({ opensAt: '2029-08-03T09:00:00Z', closesAtLocal: '2029-09-17T13:00' });
    const patch = (body: object) => rooms().send(admin, 'PATCH', `/calls/${made.body.id}`, body);
    const moved = await patch({ timeZone: 'Asia/Seoul', closesAtLocal: '2029-09-18T05:00' });
    expect(moved.body).toMatchObject({ closesAt: '2029-09-17T20:00:00.000Z' });
    const kept = await patch({ timeZone: 'UTC' });
    expect(kept.body).toMatchObject({
      closesAt: '2029-09-17T20:00:00.000Z',
      closesAtLocal: '2029-09-17T20:00',
    });
  });

  it('are refused where the clocks leap over them or show them twice', async () => {
    const opensAt = '2029-08-03T09:00:00Z';
    const skipped = await send({ opensAt, closesAtLocal: '2030-03-10T02:30' });
    expect(skipped).toMatchObject({
      status: 422,
      body: {
        code: 'call.wall_time_skipped',
        from: '2030-03-10T02:00',
        to: '2030-03-10T03:00',
        at: '2030-03-10T07:00:00.000Z',
        errors: [{ pointer: '/closesAtLocal' }],
      },
    });
    const twice = await send({ opensAt, closesAtLocal: '2029-11-04T01:30' });
    expect(twice).toMatchObject({
      status: 422,
      body: {
        code: 'call.wall_time_twice',
        earlier: '2029-11-04T05:30:00.000Z',
        later: '2029-11-04T06:30:00.000Z',
      },
    });
  });

  it('are told in one way each', async () => {
    const opensAt = '2029-08-03T09:00:00Z';
    const both = { closesAt: '2029-09-17T17:00:00Z', closesAtLocal: '2029-09-17T13:00' };
    expect(pointers((await send({ opensAt, ...both })).body)).toEqual([
      ['/closesAtLocal', 'call.told_twice'],
    ]);
    expect(pointers((await send({ opensAt })).body)).toEqual([['/closesAt', 'input.required']]);
    for (const wrong of ['2029-09-31T13:00', '17 Sep 2029', '2029-09-17T25:00', '2029-09-17']) {
      expect(pointers((await send({ opensAt, closesAtLocal: wrong })).body)).toEqual([
        ['/closesAtLocal', 'input.bad_format'],
      ]);
    }
    const nowhere = { timeZone: 'Mars/Olympus', closesAtLocal: '2029-09-17T13:00' };
    expect(pointers((await send({ opensAt, ...nowhere })).body)).toEqual([
      ['/timeZone', 'input.not_allowed'],
    ]);
    expect((await send({ opensAt, closesAtLocal: null })).status).toBe(422);
  });
});
