import { useUploads } from '../support/uploads.js';

const { rooms, aWriter } = useUploads();

const base64 = (text: string) => Buffer.from(text).toString('base64');
const wellSaid = (applicationId: string) =>
  `applicationId ${base64(applicationId)},kind ${base64('transcript')},filename ${base64('t.pdf')}`;
const octets = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };

const send = async (
  account: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: BodyInit,
) => {
  const init = { method, headers: { 'tus-resumable': '1.0.0', ...headers }, body };
  const answer = await rooms().fetch(account, path, init);
  const { code } = JSON.parse((await answer.text()) || '{}') as { code?: string };
  return { status: answer.status, code, headers: answer.headers };
};

async function anUpload() {
  const { account, id } = await aWriter();
  const headers = { 'upload-metadata': wellSaid(id), 'upload-length': '100' };
  const begun = await send(account, 'POST', '/uploads', headers);
  return { account, path: (begun.headers.get('location') ?? '').replace('/api', '') };
}

const offsetOf = async ({ account, path }: { account: string; path: string }) =>
  (await send(account, 'HEAD', path, {})).headers.get('upload-offset');

describe('misuse of the protocol of uploads', () => {
  it('reaches no foreign upload through an address that names two', async () => {
    const [victim, thief] = [await anUpload(), await anUpload()];
    for (const trick of [`?x=/api${victim.path}`, `?x=${victim.path}/`, `?/${victim.path}`]) {
      await send(thief.account, 'HEAD', thief.path + trick, {});
      await send(thief.account, 'PATCH', thief.path + trick, octets, new Uint8Array(10));
    }
    expect(await offsetOf(victim)).toBe('0');
    expect(await offsetOf(thief)).toBe('10');
  });

  it.each<Record<string, string>>([
    { 'upload-length': '-1' },
    { 'upload-length': '1e3' },
    { 'upload-length': '9'.repeat(400) },
    { 'upload-length': '100, 200' },
    { 'upload-length': '', 'upload-defer-length': '1' },
    { 'upload-defer-length': '1' },
    { 'upload-concat': 'partial' },
    { 'upload-concat': 'final;/api/uploads/x' },
    { 'upload-metadata': '' },
    { 'upload-metadata': ',,,' },
    { 'upload-metadata': '__proto__ eA==,constructor eA==,__proto__ eA==' },
    { 'tus-resumable': '0.2.2' },
  ])('is refused at the beginning, not a fault of ours: %o', async (headers) => {
    const { account, id } = await aWriter();
    const usual = { 'upload-metadata': wellSaid(id), 'upload-length': '100' };
    expect(await send(account, 'POST', '/uploads', { ...usual, ...headers })).toMatchObject({
      status: 400,
      code: 'upload.malformed',
    });
  });

  it.each<Record<string, string>>([
    { 'upload-offset': '-1' },
    { 'upload-offset': '1e1' },
    { 'upload-offset': '9'.repeat(300) },
    { 'upload-length': '5' },
    { 'content-type': 'text/plain' },
  ])('is refused on the way: %o', async (headers) => {
    const { account, path } = await anUpload();
    const answer = await send(account, 'PATCH', path, { ...octets, ...headers }, 'x');
    expect(answer).toMatchObject({ status: 400, code: 'upload.malformed' });
    expect(await offsetOf({ account, path })).toBe('0');
  });
});
