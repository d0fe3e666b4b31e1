import { aFund } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { useFunding } from '../support/funding.js';

const { db, rooms } = useFunding();

afterEach(async () => expect(await db().breaches()).toEqual([]));

const input = {
  name: 'Mitacs 2027',
  source: 'mitacs',
  budgetCents: 10_000_000,
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
};

const anAdviser = () => anAccountWith(db(), 'adviser');

describe('a fund', () => {
  it('opens with its budget in the books', async () => {
    const adviser = await anAdviser();
    const opened = await rooms().send(adviser, 'POST', '/funds', input);
    expect(opened).toMatchObject({
      status: 201,
      body: {
        ...input,
        currency: 'CAD',
        committedCents: 0,
        availableCents: 10_000_000,
        version: 1,
        can: { spend: true },
      },
    });
    const path = `/funds/${opened.body.id}`;
    const found = await rooms().send(adviser, 'GET', path);
    expect(found).toMatchObject({ status: 200, body: opened.body, headers: { etag: '"1"' } });
    const { body } = await rooms().send(adviser, 'GET', `${path}/entries`);
    expect(body).toMatchObject({
      items: [
        {
          kind: 'budget',
          awardId: null,
          actorName: '김하늘',
          lines: [
            { account: 'source', amountCents: -10_000_000, balanceAfterCents: -10_000_000 },
            { account: 'available', amountCents: 10_000_000, balanceAfterCents: 10_000_000 },
          ],
        },
      ],
      nextCursor: null,
    });
    const events = await db().rows('SELECT name, payload FROM event');
    expect(events).toEqual([{ name: 'fund.created', payload: { budgetCents: 10_000_000 } }]);
  });

  it('holds whole cents only', async () => {
    const adviser = await anAdviser();
    const wrong = [0, -1, 1.5, '100', 1e21, 100_000_000_001, null, undefined, [100], {}];
    for (const budgetCents of wrong) {
      const answer = await rooms().send(adviser, 'POST', '/funds', { ...input, budgetCents });
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/budgetCents' }] },
      });
    }
    const most = { ...input, budgetCents: 100_000_000_000 };
    const opened = await rooms().send(adviser, 'POST', '/funds', most);
    expect(opened.body).toMatchObject({ budgetCents: most.budgetCents });
  });

  it('points to what is wrong with it', async () => {
    const adviser = await anAdviser();
    const wrong: [object, string][] = [
      [{ endsOn: '2026-12-31' }, '/endsOn'],
      [{ startsOn: '2027-02-30' }, '/startsOn'],
      [{ source: 'lottery' }, '/source'],
      [{ name: '' }, '/name'],
      [{ currency: 'USD' }, '/currency'],
    ];
    for (const [change, pointer] of wrong) {
      const answer = await rooms().send(adviser, 'POST', '/funds', { ...input, ...change });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    }
    expect(await db().rows('SELECT id FROM fund')).toEqual([]);
  });

  it('has a name of its own, also when several are opened at once', async () => {
    const adviser = await anAdviser();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => rooms().send(adviser, 'POST', '/funds', input)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'fund.exists' });
    expect(await db().rows('SELECT id FROM ledger_entry')).toHaveLength(1);
  });

  it('is opened by admins and advisers of all hubs, and read by the programme', async () => {
    const id = await aFund(db());
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    const ofOneHub = await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'toronto' });
    const status = async (account: string | undefined, method: 'GET' | 'POST', path: string) =>
      (await rooms().send(account, method, path, method === 'POST' ? input : undefined)).status;
    expect(await status(coordinator, 'POST', '/funds')).toBe(403);
    expect(await status(ofOneHub, 'POST', '/funds')).toBe(403);
    expect(await status(await anAccountWith(db(), 'admin'), 'POST', '/funds')).toBe(201);
    for (const path of ['/funds', `/funds/${id}`, `/funds/${id}/entries`]) {
      expect(await status(coordinator, 'GET', path)).toBe(200);
      expect(await status(ofOneHub, 'GET', path)).toBe(200);
      expect(await status(undefined, 'GET', path)).toBe(401);
      for (const role of ['student', 'university_coordinator', 'supervisor', 'host_office']) {
        expect(await status(await anAccountWith(db(), role, { kind: 'self' }), 'GET', path)).toBe(
          403,
        );
      }
    }
    for (const missing of ['00000000-0000-4000-8000-000000000000', 'nothing']) {
      expect(await status(coordinator, 'GET', `/funds/${missing}`)).toBe(404);
      expect(await status(coordinator, 'GET', `/funds/${missing}/entries`)).toBe(404);
    }
  });
});

describe('the list of funds', () => {
  it('shows every fund once, whatever the size of the page', async () => {
    const adviser = await anAdviser();
    for (const name of ['C', 'A', 'E', 'B', 'D']) await aFund(db(), { name });
    const namesOf = async (sort: string): Promise<string[]> => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const path = `/funds?limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`;
        const { body } = await rooms().send(adviser, 'GET', path);
        seen.push(...body.items.map(({ name }: { name: string }) => name));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      return seen;
    };
    expect(await namesOf('name')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(await namesOf('-name')).toEqual(['E', 'D', 'C', 'B', 'A']);
    const found = await rooms().send(adviser, 'GET', '/funds?q=c&source=mitacs');
    expect(found.body.items).toHaveLength(1);
    for (const wrong of ['cursor=nonsense', 'limit=0', 'limit=101', 'source=lottery', 'sort=id']) {
      expect((await rooms().send(adviser, 'GET', `/funds?${wrong}`)).status).toBe(422);
    }
  });

  it('is read with one statement, however many it shows', async () => {
    const adviser = await anAdviser();
    const list = () =>
      rooms().countStatements(() => rooms().send(adviser, 'GET', '/funds?limit=100'));
    await aFund(db());
    const few = await list();
    await aFund(db());
    await aFund(db());
    expect(await list()).toBe(few);
  });
});
