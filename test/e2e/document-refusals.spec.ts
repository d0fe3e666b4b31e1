import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { walkApplication } from '../builders/index.js';
import { jpegSegment, jpegWith, pdfOf } from '../support/files.js';
import { mebibyte, pdf, storedFiles, useUploads, type Sent } from '../support/uploads.js';

const { db, rooms, aWriter, list, sendForm, upload } = useUploads();

describe('what is refused', () => {
  it.each<[string, Sent, number, string]>([
    ['a renamed program', { content: Buffer.from('MZ\x90\0') }, 415, 'document.wrong_type'],
    ['a page', { content: Buffer.from('<script>%PDF-') }, 415, 'document.wrong_type'],
    ['a beginning alone', { content: Buffer.from('%PD') }, 415, 'document.wrong_type'],
    ['an empty file', { content: Buffer.alloc(0) }, 422, 'document.empty'],
    [
      'twenty-one megabytes',
      { content: Buffer.concat([pdf, Buffer.alloc(21 * mebibyte)]) },
      413,
      'document.too_large',
    ],
    ['a byte too many', { content: pdfOf(20 * mebibyte + 1) }, 413, 'document.too_large'],
    [
      'a picture whose notes are too large, though none is kept',
      { content: jpegWith(...Array<Buffer>(330).fill(jpegSegment(0xe5, Buffer.alloc(65_000)))) },
      413,
      'document.too_large',
    ],
    [
      'a program of eleven megabytes',
      { content: Buffer.alloc(11 * mebibyte) },
      415,
      'document.wrong_type',
    ],
    ['an unknown kind', { kind: 'passport' }, 422, 'input.invalid'],
  ])('%s leaves nothing behind', async (_what, sent, status, code) => {
    const { account, id } = await aWriter();
    expect(await upload(account, id, sent)).toMatchObject({ status, body: { code } });
    expect(await list(account, id)).toEqual([]);
    expect(await storedFiles()).toEqual([]);
  });

  it('tells the limit of bytes', async () => {
    const { account, id } = await aWriter();
    const content = pdfOf(21 * mebibyte);
    expect((await upload(account, id, { content })).body).toMatchObject({
      limit: 20 * mebibyte,
      unit: 'bytes',
      errors: [{ pointer: '/file' }],
    });
  });

  it('a form that is none, or is incomplete, or is broken', async () => {
    const { account, id } = await aWriter();
    const send = (body: FormData) => sendForm(account, id, body);
    const sendText = (text: string, type: string) =>
      sendForm(account, id, new Blob([text], { type }));
    expect(await sendText('{}', 'application/json')).toMatchObject({ status: 415 });
    const only = (name: string, value: string | Blob) => {
      const form = new FormData();
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, 'cv.pdf');
      return form;
    };
    const file = new Blob([new Uint8Array(pdf)]);
    expect(await send(only('kind', 'cv'))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/file', code: 'input.required' }] },
    });
    expect(await send(only('file', file))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/kind', code: 'input.required' }] },
    });
    expect(await send(only('other', file))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/other', code: 'input.unknown_field' }] },
    });
    const twice = only('file', file);
    twice.append('file', file, 'cv.pdf');
    expect(await send(twice)).toMatchObject({ status: 400 });
    const cut =
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 and';
    expect(await sendText(cut, 'multipart/form-data; boundary=x')).toMatchObject({
      status: 400,
      body: { code: 'input.malformed' },
    });
    expect(await storedFiles()).toEqual([]);
  });

  it('a file whose sender goes away half way', async () => {
    const { account, id } = await aWriter();
    const leave = new AbortController();
    async function* half() {
      yield '--x\r\ncontent-disposition: form-data; name="kind"\r\n\r\ncv\r\n--x\r\n';
      yield 'content-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7';
      while ((await storedFiles()).length === 0) await delay(10);
      leave.abort();
    }
    const sent = rooms().fetch(account, `/applications/${id}/documents`, {
      method: 'POST',
      body: Readable.toWeb(Readable.from(half())),
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      signal: leave.signal,
      duplex: 'half',
    } as RequestInit);
    await expect(sent).rejects.toThrow();
    while ((await storedFiles()).length > 0) await delay(10);
    expect(await list(account, id)).toEqual([]);
  });

  it('the forty-first, also of forty-two that come at once', async () => {
    const { account, id } = await aWriter();
    const answers = await Promise.all(Array.from({ length: 42 }, () => upload(account, id)));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(2);
    for (const answer of [...refused, await upload(account, id)]) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'document.too_many', limit: 40 } });
    }
    expect(await list(account, id)).toHaveLength(40);
    expect(await storedFiles()).toHaveLength(40);
    const [first] = await list(account, id);
    await rooms().send(account, 'DELETE', `/documents/${first.id}`);
    expect((await upload(account, id)).status).toBe(201);
  });

  it('any change once the application is handed in', async () => {
    const { account, id } = await aWriter();
    const { body } = await upload(account, id);
    await walkApplication(db(), id, 'submitted');
    const refusal = { status: 409, body: { code: 'application.not_editable' } };
    expect(await upload(account, id)).toMatchObject(refusal);
    expect(await rooms().send(account, 'DELETE', `/documents/${body.id}`)).toMatchObject(refusal);
    expect(await list(account, id)).toMatchObject([{ id: body.id, can: { remove: false } }]);
    expect(await storedFiles()).toHaveLength(1);
    await walkApplication(db(), id, 'returned');
    expect((await upload(account, id)).status).toBe(201);
  });
});
