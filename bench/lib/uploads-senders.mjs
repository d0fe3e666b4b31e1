import { request } from 'node:http';
import { once } from 'node:events';

const piece = 256 * 1024;

/**
 * Sends a request whose body is written piece by piece, so that fifty of them share one file.
 * @param {string} url
 * @param {string} method
 * @param {Record<string, string>} headers
 * @param {Buffer[]} body
 */
async function send(url, method, headers, body) {
  const length = body.reduce((sum, part) => sum + part.length, 0);
  const asked = request(url, { method, headers: { ...headers, 'content-length': length } });
  const answered = once(asked, 'response');
  for (const part of body) {
    for (let at = 0; at < part.length; at += piece) {
      if (!asked.write(part.subarray(at, at + piece))) await once(asked, 'drain');
    }
  }
  asked.end();
  const [answer] = await answered;
  let text = '';
  for await (const chunk of answer) text += chunk;
  if (answer.statusCode >= 400) throw new Error(`${method} ${url}: ${answer.statusCode} ${text}`);
  return answer;
}

/** @typedef {{ token: string, applicationId: string }} Writer */

/**
 * One form with the whole file.
 * @param {string} origin
 * @param {Writer} writer
 * @param {Buffer} file
 */
export async function sendForm(origin, { token, applicationId }, file) {
  const boundary = 'danpung-bench';
  const field = (/** @type {string} */ head) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${head}`;
  const head = Buffer.from(
    `${field('name="kind"')}\r\n\r\ncv\r\n${field('name="file"; filename="cv.pdf"')}\r\n\r\n`,
  );
  await send(
    `${origin}/api/applications/${applicationId}/documents`,
    'POST',
    {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    [head, file, Buffer.from(`\r\n--${boundary}--\r\n`)],
  );
}

/**
 * The tus protocol, in pieces of four megabytes, as the web client sends them.
 * @param {string} origin
 * @param {Writer} writer
 * @param {Buffer} file
 */
export async function sendPieces(origin, { token, applicationId }, file) {
  const common = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
  const told = { applicationId, kind: 'cv', filename: 'cv.pdf' };
  const metadata = Object.entries(told)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');
  const begun = await send(
    `${origin}/api/uploads`,
    'POST',
    { ...common, 'upload-length': `${file.length}`, 'upload-metadata': metadata },
    [],
  );
  const url = `${origin}${begun.headers.location}`;
  const step = 4 * 1024 * 1024;
  for (let at = 0; at < file.length; at += step) {
    const headers = { 'upload-offset': `${at}`, 'content-type': 'application/offset+octet-stream' };
    await send(url, 'PATCH', { ...common, ...headers }, [file.subarray(at, at + step)]);
  }
}
