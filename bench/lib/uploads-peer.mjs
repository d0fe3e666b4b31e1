// What is written in five minutes: the form is taken into memory, then saved. Prints its port.
import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import fastify from 'fastify';

const folder = process.argv[2] ?? '.';
const server = fastify();
await server.register(multipart, { limits: { fileSize: 20 * 1024 * 1024 } });
server.post('/api/applications/:id/documents', async (request, reply) => {
  const file = await request.file();
  const content = (await file?.toBuffer()) ?? Buffer.alloc(0);
  await writeFile(join(folder, randomUUID()), content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return reply.status(201).send({ sha256, bytes: content.length });
});
await server.listen({ port: 0, host: '127.0.0.1' });
const address = server.server.address();
console.log(typeof address === 'object' && address ? address.port : 0);
