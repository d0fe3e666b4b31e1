import { walkApplication } from '../builders/index.js';
import { answers, linkTo, makeRounds, moveClock, useReferees } from '../support/referees.js';
import { pdf, png, storedFiles } from '../support/uploads.js';

const { db, rooms, anAsker, asked, verb, atLink, attach, letterOf, coordinatorOf } = useReferees();

afterEach(async () => expect(await db().breaches()).toEqual([]));

const stateOf = async (id: string): Promise<unknown> => {
  const [row] = await db().rows('SELECT state, is_late FROM reference_request WHERE id = $1', [id]);
  return row;
};

describe('the link of a referee', () => {
  it('shows what is needed to answer, and nothing else of the student', async () => {
    const asker = await anAsker();
    const { status, body } = await atLink('GET', await asked(asker));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      student: { hangul: '김하늘', latin: 'Haneul Kim' },
      callTitle: { ko: '연구 인턴십' },
      refereeName: '박서연 교수',
      locale: 'ko',
      waivesAccess: true,
      state: 'opened',
      timeZone: 'America/Vancouver',
      form: { leastRating: 1, mostRating: 5, accept: '.pdf,.docx' },
      draft: { answers: {}, file: null },
    });
    expect(JSON.stringify(body)).not.toMatch(/people\.example|2004-03-02|statement|4\.10/);
  });

  it('keeps what was begun, and takes form and letter once', async () => {
    const asker = await anAsker({ state: 'submitted' });
    const id = await asked(asker, { waivesAccess: false });
    await atLink('PATCH', id, '', { text: 'First words', ratings: { knowledge: 3 } });
    expect((await attach(id, '추천서.pdf', pdf)).status).toBe(200);
    await atLink('PATCH', id, '', { knownSince: 2023 });
    expect((await atLink('GET', id)).body.draft).toMatchObject({
      answers: { text: 'First words', ratings: { knowledge: 3 }, knownSince: 2023 },
      file: { name: '추천서.pdf', mediaType: 'application/pdf', bytes: pdf.length },
      savedAt: expect.any(String),
    });
    const sent = await atLink('POST', id, '', { text: 'Last words' });
    expect(sent).toMatchObject({ status: 200, body: { isLate: false } });
    const letter = await letterOf(await coordinatorOf(asker), asker, id);
    expect(letter.body).toMatchObject({
      text: 'Last words',
      knownSince: 2023,
      ratings: [{ criterion: 'knowledge', rating: 3 }],
      file: { name: '추천서.pdf' },
    });
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { text: 'Other words' }],
      ['POST', '', answers],
      ['POST', '/decline', {}],
      ['DELETE', '/letter', undefined],
    ] as const) {
      expect(await atLink(method, id, path, body)).toMatchObject({
        status: 410,
        body: { code: 'reference.link_used', university: expect.stringContaining('University') },
      });
    }
    expect((await attach(id, 'again.pdf', pdf)).status).toBe(410);
    expect(await storedFiles()).toHaveLength(1);
  });

  it('asks for the whole form when there is no letter', async () => {
    const id = await asked(await anAsker());
    const { teamwork: _teamwork, ...ratings } = answers.ratings;
    const open = await atLink('POST', id, '', { ...answers, ratings, text: ' ' });
    expect(open).toMatchObject({
      status: 422,
      body: {
        code: 'reference.incomplete',
        errors: [{ pointer: '/ratings/teamwork' }, { pointer: '/text' }],
      },
    });
    expect((await atLink('POST', id, '', answers)).status).toBe(200);
  });

  it('takes no picture for a letter, keeps nothing of it, and lets a letter be taken away', async () => {
    const id = await asked(await anAsker());
    const before = (await storedFiles()).length;
    const refused = await attach(id, 'letter.pdf', png);
    expect([refused.status, (await refused.json()).code]).toEqual([415, 'reference.wrong_file']);
    await attach(id, 'one.pdf', pdf);
    await attach(id, 'two.pdf', pdf);
    expect(await storedFiles()).toHaveLength(before + 1);
    expect((await atLink('DELETE', id, '/letter')).body.draft.file).toBeNull();
    expect(await storedFiles()).toHaveLength(before);
  });

  it('is answered with a refusal that the student hears of', async () => {
    const id = await asked(await anAsker());
    expect(await atLink('POST', id, '/decline', {})).toMatchObject({ body: { state: 'declined' } });
    expect(await atLink('GET', id)).toMatchObject({ body: { code: 'reference.link_used' } });
  });

  it('counts after the deadline, marked, and not after the due day', async () => {
    const asker = await anAsker({ state: 'submitted' });
    const [late, never] = [await asked(asker), await asked(asker, { email: 'b@c.ac.kr' })];
    await attach(never, 'begun.pdf', pdf);
    const files = (await storedFiles()).length;
    moveClock(31);
    expect((await atLink('POST', late, '', answers)).body).toMatchObject({ isLate: true });
    expect(await stateOf(late)).toEqual({ state: 'received', is_late: true });
    moveClock(45);
    const refusal = { status: 410, body: { code: 'reference.link_expired' } };
    expect(await atLink('POST', never, '', answers)).toMatchObject(refusal);
    await makeRounds();
    expect(await storedFiles()).toHaveLength(files - 1);
    expect(await stateOf(never)).toEqual({ state: 'expired', is_late: false });
    expect(await atLink('GET', never)).toMatchObject(refusal);
  });

  it('dies with the request, and with the application', async () => {
    const asker = await anAsker({ state: 'submitted' });
    const old = await asked(asker);
    const body = { name: 'B', email: 'b@c.ac.kr', locale: 'en', waivesAccess: false };
    const { body: fresh } = await verb(asker, old, 'replacement', body);
    const refusal = { status: 410, body: { code: 'reference.link_withdrawn' } };
    expect(await atLink('GET', old)).toMatchObject(refusal);
    expect((await atLink('GET', fresh.id)).status).toBe(200);
    await walkApplication(db(), asker.id, 'withdrawn');
    expect(await atLink('GET', fresh.id)).toMatchObject(refusal);
  });

  it('that we did not sign tells nothing, of whatever request', async () => {
    const [one, other] = [await asked(await anAsker()), await asked(await anAsker())];
    const forged = [
      one,
      `${one}-`,
      linkTo(one).slice(0, -1),
      `${linkTo(one)}x`,
      `${other}${linkTo(one).slice(36)}`,
      linkTo(one).toUpperCase(),
      linkTo('00000000-0000-4000-8000-000000000000'),
      '가'.repeat(20),
      '%2e%2e',
      '0',
    ];
    for (const token of forged) {
      const path = `/reference-requests/${encodeURIComponent(token)}`;
      for (const method of ['GET', 'POST', 'PATCH'] as const) {
        const body = method === 'GET' ? undefined : {};
        const answer = await rooms().send(undefined, method, path, body);
        expect([token, method, answer.status, answer.body.code]).toEqual([
          token,
          method,
          404,
          'not_found',
        ]);
      }
    }
    expect(await stateOf(one)).toEqual({ state: 'requested', is_late: false });
  });

  it.each([
    [{ text: 'x'.repeat(20_001) }, '/text'],
    [{ ratings: { knowledge: 6 } }, '/ratings/knowledge'],
    [{ ratings: { knowledge: 2.5 } }, '/ratings/knowledge'],
    [{ ratings: { charm: 5 } }, '/ratings/charm'],
    [{ knownSince: '2020' }, '/knownSince'],
    [{ text: 'a\u0000b' }, '/text'],
  ])('says where %j is wrong', async (wrong, pointer) => {
    const id = await asked(await anAsker());
    expect(await atLink('PATCH', id, '', wrong)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
  });

  it('takes no text of ten megabytes', async () => {
    const id = await asked(await anAsker());
    const answer = await atLink('POST', id, '', { text: 'x'.repeat(10_000_000) });
    expect(answer.status).toBe(413);
  });

  it('works once when two answers come at once', async () => {
    const id = await asked(await anAsker());
    const both = await Promise.all([1, 2].map(() => atLink('POST', id, '', answers)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  });
});
