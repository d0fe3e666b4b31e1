import { aCall } from '../builders/index.js';
import { useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const opensAt = new Date('2026-08-03T16:00:00Z');
const closesAt = new Date('2026-12-01T20:00:00Z');

const calendar = async (query = '', init?: RequestInit) => {
  const answer = await rooms().fetch(undefined, `/calls/feed.ics${query}`, init);
  return { answer, text: (await answer.text()).replaceAll('\r\n ', '') };
};

const linesOf = (text: string, name: string): string[] =>
  text.split('\r\n').filter((line) => line.startsWith(name));

describe('the feeds of calls', () => {
  it('tell deadlines as instants in UTC, with the words and the zone of the announcement', async () => {
    const { id } = await aCall(db(), { opensAt, closesAt });
    await aCall(db(), { state: 'draft' });
    const { status, headers, body } = await rooms().send(
      undefined,
      'GET',
      '/calls/feed.json?lang=en',
    );
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/feed+json');
    expect(body).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' });
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      id: `urn:uuid:${id}`,
      url: expect.stringMatching(new RegExp(`/call/${id}$`)),
      title: 'Research internship',
      content_text: expect.stringContaining('December 2, 2026 05:00 KST'),
      _danpung: {
        closesAt: '2026-12-01T20:00:00.000Z',
        closesAtLocal: '2026-12-01T13:00',
        timeZone: 'America/Vancouver',
        closesAtWording: '13:00 PT',
      },
    });
  });

  it('are a calendar in the reader’s language', async () => {
    const { id } = await aCall(db(), { opensAt, closesAt });
    const { answer, text } = await calendar();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(linesOf(text, 'UID:')).toEqual(
      ['opens', 'closes', 'stays'].map((name) => `UID:${name}-${id}@danpung`),
    );
    expect(linesOf(text, 'DTSTART')).toEqual([
      'DTSTART:20260803T160000Z',
      'DTSTART:20261201T200000Z',
      'DTSTART;VALUE=DATE:20270501',
    ]);
    expect(linesOf(text, 'DTEND;')).toEqual(['DTEND;VALUE=DATE:20270801']);
    expect(linesOf(text, 'DTSTAMP:')[0]).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/);
    expect(linesOf(text, 'SUMMARY:')).toEqual([
      'SUMMARY:연구 인턴십: 접수 시작',
      'SUMMARY:연구 인턴십: 마감(13:00 PT)',
      'SUMMARY:연구 인턴십: 시작 가능 기간',
    ]);
    expect((await calendar('?lang=fr')).text).toContain(
      'SUMMARY:Stage de recherche\u00a0: ouverture',
    );
    // No line is longer than 75 bytes, however many bytes a sign of Hangul has (RFC 5545).
    const raw = await (await rooms().fetch(undefined, '/calls/feed.ics')).text();
    expect(Math.max(...raw.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(76);
  });

  it('may be kept for a while and asked for again by their tag', async () => {
    const { id } = await aCall(db(), { opensAt, closesAt });
    const { answer } = await calendar();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = answer.headers.get('etag') ?? '';
    const again = await calendar('', { headers: { 'if-none-match': etag } });
    expect([again.answer.status, again.text]).toEqual([304, '']);
    await db().query(`UPDATE call SET title_ko = '새 제목' WHERE id = $1`, [id]);
    const changed = await calendar('', { headers: { 'if-none-match': etag } });
    expect(changed.answer.status).toBe(200);
    expect(changed.text).toContain('새 제목');
  });

  it('refuse a language that nobody speaks here', async () => {
    for (const path of [
      '/calls/feed.ics?lang=de',
      '/calls/feed.json?lang=',
      '/calls/feed.ics?x=1',
    ]) {
      expect((await rooms().fetch(undefined, path)).status).toBe(422);
    }
  });
});
